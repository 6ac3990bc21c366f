/** country, state or -, thousands of people, name. */
export const cities = `
AE - 2957 Dubai
AE - 1324 Sharjah
AE - 603 Abu Dhabi
AE - 490 Ajman City
AE - 352 Ras Al Khaimah City
AE - 243 Musaffah
AF - 3044 Kabul
AF - 391 Kandahār
AF - 303 Mazār-e Sharīf
AF - 273 Herāt
AF - 200 Jalālābād
AF - 162 Kunduz
AF - 141 Ghazni
AF - 115 Balkh
AF - 108 Baghlān
AF - 104 Gardez
AL - 375 Tirana
AL - 122 Durrës
AL - 101 Elbasan
AM - 1093 Yerevan
AM - 148 Gyumri
AM - 101 Vanadzor
AO - 2776 Luanda
AO - 383 N’dalatando
AO - 226 Huambo
AO - 208 Lobito
AO - 151 Benguela
AO - 114 Cuito
AO - 103 Lubango
AR - 13076 Buenos Aires
AR - 1428 Córdoba
AR - 1174 Rosario
AR - 877 Mendoza
AR - 781 San Miguel de Tucumán
AR - 694 La Plata
AR - 554 Mar del Plata
AR - 513 Salta
AR - 490 Santa Fe
AR - 447 San Juan
AR - 387 Resistencia
AR - 355 Santiago del Estero
AR - 339 Corrientes
AR - 324 Posadas
AR - 320 Morón
AR - 306 San Salvador de Jujuy
AR - 277 Bahía Blanca
AR - 262 Paraná
AR - 244 Merlo
AR - 242 Neuquén
AR - 230 José C. Paz
AR - 230 Quilmes
AR - 227 Pilar
AR - 221 Formosa
AR - 189 San Fernando del Valle de Catamarca
AR - 184 San Luis
AR - 167 Berazategui
AR - 163 La Rioja
AR - 158 San Miguel
AR - 154 Río Cuarto
AR - 145 Concordia
AR - 141 Comodoro Rivadavia
AR - 128 San Nicolás de los Arroyos
AR - 111 Santa Rosa
AR - 109 San Rafael
AR - 104 Tandil
AT - 1691 Vienna
AT - 222 Graz
AT - 205 Linz
AT - 153 Salzburg
AT - 132 Innsbruck
AU NSW 4627 Sydney
AU VIC 4246 Melbourne
AU QLD 2190 Brisbane
AU WA 1897 Perth
AU SA 1225 Adelaide
AU QLD 591 Gold Coast
AU ACT 368 Canberra
AU NSW 308 Newcastle
AU NSW 292 Wollongong
AU QLD 283 Logan City
AU VIC 226 Geelong
AU TAS 217 Hobart
AU QLD 196 Townsville
AU QLD 153 Cairns
AU QLD 131 Toowoomba
AU NT 129 Darwin
AU WA 108 Rockingham
AU TAS 106 Launceston
AU VIC 101 Bendigo
AU VIC 98 Ballarat
AU WA 83 Mandurah
AU QLD 74 Mackay
AU QLD 71 Bundaberg
AU WA 68 Bunbury
AU NSW 67 Maitland
AU QLD 62 Rockhampton
AU SA 60 Adelaide Hills
AU QLD 52 Hervey Bay
AZ - 1117 Baku
AZ - 313 Ganja
AZ - 265 Sumqayıt
AZ - 240 Lankaran
AZ - 127 Yevlakh
BA - 697 Sarajevo
BA - 221 Banja Luka
BA - 164 Zenica
BA - 142 Tuzla
BA - 105 Mostar
BD - 10357 Dhaka
BD - 3920 Chittagong
BD - 1342 Khulna
BD - 700 Rājshāhi
BD - 389 Comilla
BD - 379 Shibganj
BD - 369 Natore
BD - 343 Rangpur
BD - 338 Tungi
BD - 281 Narsingdi
BD - 266 Bagerhat
BD - 254 Cox’s Bāzār
BD - 244 Jessore
BD - 238 Nāgarpur
BD - 237 Sylhet
BD - 225 Mymensingh
BD - 224 Nārāyanganj
BD - 210 Bogra
BD - 206 Dinājpur
BD - 202 Barisāl
BD - 199 Saidpur
BD - 192 Pār Naogaon
BD - 187 Pābna
BD - 184 Paltan
BD - 180 Tāngāil
BD - 168 Jamālpur
BD - 159 Puthia
BD - 142 Nawābganj
BD - 136 Kushtia
BD - 130 Sonārgaon
BD - 129 Sātkhira
BD - 127 Sirajganj
BD - 112 Farīdpur
BD - 107 Sherpur
BD - 105 Bhairab Bāzār
BD - 102 Shāhzādpur
BE - 1019 Brussels
BE - 460 Antwerpen
BE - 231 Gent
BE - 200 Charleroi
BE - 183 Liège
BE - 117 Brugge
BE - 106 Namur
BF - 1087 Ouagadougou
BF - 360 Bobo-Dioulasso
BG - 1153 Sofia
BG - 340 Plovdiv
BG - 313 Varna
BG - 196 Burgas
BG - 156 Ruse
BG - 143 Stara Zagora
BG - 119 Pleven
BH - 147 Manama
BI - 332 Bujumbura
BJ - 780 Cotonou
BJ - 386 Abomey-Calavi
BJ - 237 Djougou
BJ - 234 Porto-Novo
BJ - 164 Parakou
BJ - 125 Bohicon
BJ - 110 Kandi
BO - 1364 Santa Cruz de la Sierra
BO - 900 Cochabamba
BO - 813 La Paz
BO - 225 Sucre
BO - 209 Oruro
BO - 159 Tarija
BO - 141 Potosí
BO - 108 Sacaba
BR - 10021 São Paulo
BR - 6024 Rio de Janeiro
BR - 2712 Salvador
BR - 2400 Fortaleza
BR - 2373 Belo Horizonte
BR - 2208 Brasília
BR - 1718 Curitiba
BR - 1598 Manaus
BR - 1478 Recife
BR - 1408 Belém
BR - 1373 Porto Alegre
BR - 1171 Goiânia
BR - 1170 Guarulhos
BR - 1032 Campinas
BR - 1002 Nova Iguaçu
BR - 955 Maceió
BR - 917 São Luís
BR - 818 Duque de Caxias
BR - 763 Natal
BR - 745 Teresina
BR - 743 São Bernardo do Campo
BR - 729 Campo Grande
BR - 703 Jaboatão
BR - 678 Osasco
BR - 662 Santo André
BR - 651 João Pessoa
BR - 630 Jaboatão dos Guararapes
BR - 627 Contagem
BR - 620 Ribeirão Preto
BR - 614 São José dos Campos
BR - 564 Uberlândia
BR - 559 Sorocaba
BR - 522 Cuiabá
BR - 511 Aparecida de Goiânia
BR - 490 Aracaju
BR - 482 Feira de Santana
BR - 472 Londrina
BR - 470 Juiz de Fora
BR - 466 Belford Roxo
BR - 461 Joinville
BR - 456 Niterói
BR - 455 São João de Meriti
BR - 434 Ananindeua
BR - 413 Florianópolis
BR - 411 Santos
BR - 407 Ribeirão das Neves
BR - 395 Vila Velha
BR - 394 Serra
BR - 391 Diadema
BR - 387 Campos dos Goytacazes
BR - 386 Mauá
BR - 384 Betim
BR - 381 Caxias do Sul
BR - 375 São José do Rio Preto
BR - 367 Olinda
BR - 361 Carapicuíba
BR - 349 Campina Grande
BR - 342 Piracicaba
BR - 339 Macapá
BR - 337 Itaquaquecetuba
BR - 335 Bauru
BR - 332 Montes Claros
BR - 328 Canoas
BR - 326 Mogi das Cruzes
BR - 324 São Vicente
BR - 322 Jundiaí
BR - 321 Pelotas
BR - 320 Anápolis
BR - 313 Vitória
BR - 312 Maringá
BR - 310 Guarujá
BR - 306 Porto Velho
BR - 305 Franca
BR - 294 Blumenau
BR - 294 Foz do Iguaçu
BR - 292 Ponta Grossa
BR - 290 Paulista
BR - 290 Limeira
BR - 285 Viamão
BR - 283 Suzano
BR - 275 Caucaia
BR - 273 Petrópolis
BR - 261 Uberaba
BR - 258 Rio Branco
BR - 257 Cascavel
BR - 254 Novo Hamburgo
BR - 253 Vitória da Conquista
BR - 252 Barueri
BR - 252 Taubaté
BR - 251 Governador Valadares
BR - 250 Praia Grande
BR - 250 Várzea Grande
BR - 250 Volta Redonda
BR - 249 Santa Maria
BR - 244 Santa Luzia
BR - 239 Gravataí
BR - 235 Caruaru
BR - 235 Boa Vista
BR - 230 Rio Verde
BR - 229 Ipatinga
BR - 228 Sumaré
BR - 225 Juazeiro do Norte
BR - 222 Embu
BR - 218 Imperatriz
BR - 217 Colombo
BR - 215 Taboão da Serra
BR - 213 Jacareí
BR - 212 Marília
BR - 210 Presidente Prudente
BR - 209 São Leopoldo
BR - 206 Itabuna
BR - 205 São Carlos
BR - 204 Hortolândia
BR - 202 Mossoró
BR - 202 Itapevi
BR - 201 Sete Lagoas
BR - 200 São José
BR - 196 Palmas
BR - 196 Parauapebas
BR - 196 Americana
BR - 195 Petrolina
BR - 194 Divinópolis
BR - 194 Maracanaú
BR - 189 Planaltina
BR - 189 Santarém
BR - 189 Camaçari
BR - 188 Santa Bárbara d'Oeste
BR - 188 Rio Grande
BR - 187 Cachoeiro de Itapemirim
BR - 182 Itaboraí
BR - 180 Rio Claro
BR - 180 Indaiatuba
BR - 180 Passo Fundo
BR - 175 Cotia
BR - 172 Francisco Morato
BR - 170 Araçatuba
BR - 168 Araraquara
BR - 168 Ferraz de Vasconcelos
BR - 167 Arapiraca
BR - 165 Lages
BR - 164 Barra Mansa
BR - 164 Nossa Senhora do Socorro
BR - 162 Dourados
BR - 162 Criciúma
BR - 160 Chapecó
BR - 158 Barreiras
BR - 158 Sobral
BR - 156 Itajaí
BR - 155 Ilhéus
BR - 154 Angra dos Reis
BR - 153 Nova Friburgo
BR - 153 Rondonópolis
BR - 152 Itapecerica da Serra
BR - 151 Guarapuava
BR - 150 Parnamirim
BR - 148 Caxias
BR - 147 Nilópolis
BR - 147 Poços de Caldas
BR - 146 Marabá
BR - 144 Luziânia
BR - 143 Cabo
BR - 143 Macaé
BR - 141 Ibirité
BR - 141 Lauro de Freitas
BR - 141 Paranaguá
BR - 138 Parnaíba
BR - 138 Itu
BR - 137 Castanhal
BR - 136 São Caetano do Sul
BR - 136 Queimados
BR - 132 Pindamonhangaba
BR - 131 Sapucaia
BR - 130 Jaraguá do Sul
BR - 129 Mogi Guaçu
BR - 127 Jequié
BR - 126 Itapetininga
BR - 126 Patos de Minas
BR - 125 Bragança Paulista
BR - 124 Timon
BR - 124 São José dos Pinhais
BR - 124 Teresópolis
BR - 123 Uruguaiana
BR - 123 Porto Seguro
BR - 123 Alagoinhas
BR - 122 Palhoça
BR - 122 Barbacena
BR - 121 Cachoeirinha
BR - 120 Santa Rita
BR - 119 Toledo
BR - 119 Jaú
BR - 118 Cubatão
BR - 117 Pinhais
BR - 117 Simões Filho
BR - 117 Varginha
BR - 116 Sinop
BR - 115 Pouso Alegre
BR - 114 Eunápolis
BR - 114 Botucatu
BR - 114 Jandira
BR - 112 Ribeirão Pires
BR - 112 Conselheiro Lafaiete
BR - 112 Resende
BR - 111 Araucária
BR - 111 Atibaia
BR - 111 Várzea Paulista
BR - 110 Garanhuns
BR - 110 Araruama
BR - 110 Catanduva
BR - 109 Franco da Rocha
BR - 108 Cabo Frio
BR - 108 Ji Paraná
BR - 107 Araras
BR - 107 Poá
BR - 107 Vitória de Santo Antão
BR - 107 Umuarama
BR - 107 Apucarana
BR - 106 Santa Cruz do Sul
BR - 106 Guaratinguetá
BR - 105 Linhares
BR - 105 Araguaína
BR - 103 Esmeraldas
BR - 102 Birigui
BR - 102 Assis
BR - 101 Barretos
BR - 101 Colatina
BR - 101 Teófilo Otoni
BR - 101 Guaíba
BR - 101 Guarapari
BR - 101 Coronel Fabriciano
BR - 101 Itaguaí
BR - 100 Rio das Ostras
BS - 228 Nassau
BW - 208 Gaborone
BY - 1742 Minsk
BY - 481 Homyel'
BY - 369 Mahilyow
BY - 343 Vitebsk
BY - 317 Hrodna
BY - 301 Brest
BY - 221 Babruysk
BY - 169 Baranovichi
BY - 144 Barysaw
BY - 131 Pinsk
BY - 125 Orsha
BY - 112 Mazyr
BY - 102 Salihorsk
BY - 101 Maladzyechna
BY - 101 Navapolatsk
CA ON 2600 Toronto
CA QC 1600 Montréal
CA AB 1020 Calgary
CA ON 812 Ottawa
CA AB 712 Edmonton
CA ON 669 Mississauga
CA ON 636 North York
CA MB 632 Winnipeg
CA ON 600 Scarborough
CA BC 600 Vancouver
CA QC 529 Québec
CA ON 520 Hamilton
CA ON 434 Brampton
CA BC 395 Surrey
CA QC 377 Laval
CA NS 359 Halifax
CA ON 348 Etobicoke
CA ON 347 London
CA ON 309 Oshawa
CA BC 290 Victoria
CA ON 278 Windsor
CA ON 262 Markham
CA QC 242 Gatineau
CA ON 239 Vaughan
CA ON 234 Kitchener
CA QC 229 Longueuil
CA BC 203 Burnaby
CA BC 200 Ladner
CA SK 199 Saskatoon
CA ON 186 Richmond Hill
CA ON 182 Barrie
CA BC 182 Richmond
CA ON 180 Nepean
CA SK 176 Regina
CA ON 166 Oakville
CA ON 164 Burlington
CA ON 158 Greater Sudbury
CA BC 152 Abbotsford
CA QC 144 Saguenay
CA BC 140 Coquitlam
CA ON 132 St. Catharines
CA QC 129 Sherbrooke
CA QC 126 Lévis
CA BC 125 Kelowna
CA ON 120 Cambridge
CA QC 120 Trois-Rivières
CA ON 116 Guelph
CA ON 115 East York
CA ON 114 Kingston
CA NB 109 Moncton
CA NS 106 Sydney
CA ON 102 Milton
CA BC 102 Delta
CA NS 101 Dartmouth
CA ON 99 Thunder Bay
CA NL 99 St. John's
CA ON 97 Waterloo
CA QC 95 Terrebonne
CA ON 90 Ajax
CA ON 90 Kanata
CA NB 88 Saint John
CA ON 88 Pickering
CA ON 88 Brantford
CA BC 85 Nanaimo
CA ON 82 Niagara Falls
CA ON 79 Willowdale
CA BC 77 Chilliwack
CA QC 76 Repentigny
CA AB 76 Fort McMurray
CA ON 76 Peterborough
CA ON 74 Newmarket
CA AB 74 Red Deer
CA ON 72 Sarnia
CA QC 72 Saint-Jean-sur-Richelieu
CA AB 71 Lethbridge
CA BC 70 Maple Ridge
CA QC 70 Brossard
CA BC 69 Kamloops
CA BC 66 White Rock
CA ON 66 Sault Ste. Marie
CA BC 66 Prince George
CA AB 63 Medicine Hat
CA ON 61 Norfolk County
CA QC 59 Drummondville
CA BC 59 New Westminster
CA BC 58 Port Coquitlam
CA AB 58 St. Albert
CA ON 55 Aurora
CA AB 55 Sherwood Park
CA QC 55 Saint-Jérôme
CA QC 54 Granby
CA NB 52 Fredericton
CA ON 50 North Bay
CA ON 50 Welland
CA QC 50 Saint-Hyacinthe
CD - 7786 Kinshasa
CD - 1374 Lubumbashi
CD - 875 Mbuji-Mayi
CD - 539 Kisangani
CD - 485 Masina
CD - 464 Kananga
CD - 422 Likasi
CD - 418 Kolwezi
CD - 267 Tshikapa
CD - 232 Beni
CD - 225 Bukavu
CD - 189 Mwene-Ditu
CD - 187 Kikwit
CD - 184 Mbandaka
CD - 180 Matadi
CD - 170 Uvira
CD - 163 Boma
CD - 155 Butembo
CD - 154 Gandajika
CD - 147 Kalemie
CD - 144 Goma
CD - 136 Kindu
CD - 127 Isiro
CD - 118 Bandundu
CD - 118 Gemena
CD - 107 Ilebo
CF - 542 Bangui
CF - 130 Bimbo
CG - 1285 Brazzaville
CG - 659 Pointe-Noire
CG - 104 Dolisie
CH - 342 Zürich
CH - 184 Genève
CH - 164 Basel
CH - 122 Bern
CH - 117 Lausanne
CI - 3677 Abidjan
CI - 900 Abobo
CI - 567 Bouaké
CI - 216 Daloa
CI - 197 San-Pédro
CI - 195 Yamoussoukro
CI - 167 Korhogo
CI - 139 Man
CI - 128 Divo
CI - 123 Gagnoa
CI - 104 Abengourou
CI - 101 Anyama
CL - 4837 Santiago
CL - 510 Puente Alto
CL - 310 Antofagasta
CL - 295 Viña del Mar
CL - 282 Valparaíso
CL - 253 Talcahuano
CL - 250 San Bernardo
CL - 238 Temuco
CL - 227 Iquique
CL - 215 Concepción
CL - 213 Rancagua
CL - 201 La Pintana
CL - 197 Talca
CL - 186 Arica
CL - 161 Coquimbo
CL - 160 Puerto Montt
CL - 155 La Serena
CL - 150 Chillán
CL - 143 Calama
CL - 136 Osorno
CL - 133 Valdivia
CL - 130 Quilpué
CL - 129 Copiapó
CL - 125 Los Ángeles
CL - 117 Punta Arenas
CL - 104 Lo Prado
CL - 102 Curicó
CM - 1338 Douala
CM - 1299 Yaoundé
CM - 437 Garoua
CM - 436 Kousséri
CM - 394 Bamenda
CM - 320 Maroua
CM - 291 Bafoussam
CM - 275 Mokolo
CM - 231 Ngaoundéré
CM - 218 Bertoua
CM - 203 Edéa
CM - 177 Loum
CM - 144 Kumba
CM - 117 Nkongsamba
CM - 111 Mbouda
CN - 22315 Shanghai
CN - 11717 Beijing
CN - 11090 Tianjin
CN - 11071 Guangzhou
CN - 10358 Shenzhen
CN - 9785 Wuhan
CN - 8000 Dongguan
CN - 7458 Chongqing
CN - 7416 Chengdu
CN - 7165 Nanjing
CN - 7150 Nanchong
CN - 6501 Xi’an
CN - 6256 Shenyang
CN - 6242 Hangzhou
CN - 5879 Harbin
CN - 5499 Tai’an
CN - 5346 Suzhou
CN - 5329 Shantou
CN - 4336 Jinan
CN - 4254 Zhengzhou
CN - 4193 Changchun
CN - 4088 Dalian
CN - 3855 Kunming
CN - 3719 Qingdao
CN - 3600 Foshan
CN - 3590 Puyang
CN - 3544 Wuxi
CN - 3531 Xiamen
CN - 3500 Tianshui
CN - 3492 Ningbo
CN - 3460 Shiyan
CN - 3427 Taiyuan
CN - 3372 Tangshan
CN - 3310 Hefei
CN - 3129 Zibo
CN - 3121 Zhongshan
CN - 3094 Changsha
CN - 3029 Ürümqi
CN - 2835 Shijiazhuang
CN - 2628 Lanzhou
CN - 2613 Yunfu
CN - 2358 Nanchang
CN - 2000 Dadonghai
CN - 1941 Ordos
CN - 1882 Jilin
CN - 1760 Bayan Nur
CN - 1600 Kunshan
CN - 1591 Xinyang
CN - 1401 Fushun
CN - 1391 Luoyang
CN - 1380 Guankou
CN - 1358 Handan
CN - 1302 Baotou
CN - 1266 Xuchang
CN - 1200 Yueyang
CN - 1199 Anshan
CN - 1199 Tongshan
CN - 1180 Fuzhou
CN - 1172 Guiyang
CN - 1138 Lijiang
CN - 1053 Datong
CN - 1048 Changshu City
CN - 1034 Xianyang
CN - 1028 Huainan
CN - 1002 Jieyang
CN - 1000 Zhu Cheng City
CN - 996 Baoding
CN - 988 Benxi
CN - 949 Changzhou
CN - 903 Huaibei
CN - 900 Kaifeng
CN - 890 Pingdingshan
CN - 882 Qiqihar
CN - 866 Wenzhou
CN - 804 Nanning
CN - 781 Anyang
CN - 774 Hohhot
CN - 770 Shangyu
CN - 768 Xining
CN - 760 Qinhuangdao
CN - 760 Hengyang
CN - 744 Xinxiang
CN - 743 Hegang
CN - 720 Langfang
CN - 720 Zhumadian
CN - 719 Yantai
CN - 709 Zhuzhou
CN - 700 Changzhi
CN - 693 Zhangjiakou
CN - 690 Zigong
CN - 689 Fuxin
CN - 688 Huangshi
CN - 688 Liaoyang
CN - 674 Xiangtan
CN - 666 Puyang Chengguanzhen
CN - 666 Nantong
CN - 666 Mudanjiang
CN - 649 Guilin
CN - 638 Zhanjiang
CN - 633 Zhenjiang
CN - 632 Dandong
CN - 629 Shaoguan
CN - 628 Yancheng
CN - 625 Panshan
CN - 616 Haikou
CN - 612 Taizhou
CN - 612 Xingtai
CN - 604 Jinzhou
CN - 600 Shuangyashan
CN - 597 Luancheng
CN - 591 Yingkou
CN - 590 Zhangzhou
CN - 577 Bengbu
CN - 573 Shihezi
CN - 556 Siping
CN - 555 Huai'an
CN - 550 Jiamusi
CN - 547 Neijiang
CN - 540 Yangzhou
CN - 536 Guli
CN - 535 Tanggu
CN - 532 Jiangmen
CN - 528 Cangzhou
CN - 518 Changde
CN - 518 Jiaozuo
CN - 510 Tonghua
CN - 508 Wuhu
CN - 501 Zhuhai
CN - 499 Shashi
CN - 493 Wuwei
CN - 490 Jianshui
CN - 480 Qionghai
CN - 477 Yichang
CN - 475 Yinchuan
CN - 466 Zunyi
CN - 466 Jiaxing
CN - 465 Liaoyuan
CN - 463 Xiangyang
CN - 462 Dadukou
CN - 456 Hengshui
CN - 450 Jining
CN - 450 Wenshan City
CN - 449 Chengde
CN - 436 Bei’an
CN - 428 Luqiao
CN - 425 Chaozhou
CN - 421 Shaoxing
CN - 417 Luohe
CN - 413 Yangquan
CN - 410 Chaoyang
CN - 404 Jixi
CN - 400 Yangjiang
CN - 395 Weifang
CN - 392 Xinpu
CN - 380 Dezhou
CN - 377 Zhoukou
CN - 377 Putian
CN - 373 Zhangjiakou Shi Xuanhua Qu
CN - 372 Pingxiang
CN - 370 Fenghuang
CN - 362 Zhaoqing
CN - 360 Huocheng
CN - 359 Anqing
CN - 352 Anshun
CN - 347 Chifeng
CN - 345 Taihecun
CN - 342 Shiqi
CN - 340 Aksu
CN - 334 Tieling
CN - 333 Jincheng
CN - 327 Yanji
CN - 324 Suizhou
CN - 319 Shangrao
CN - 317 Baicheng
CN - 313 Lianshan
CN - 313 Wusong
CN - 311 Jingdezhen
CN - 306 Shengli
CN - 300 Xinyuan
CN - 300 Yangshuo
CN - 290 Xiuying
CN - 290 Beihai
CN - 289 Huizhou
CN - 281 Chuzhou
CN - 275 Kashgar
CN - 271 Linyi
CN - 266 Chengzhong
CN - 266 Wuzhou
CN - 265 Hulan Ergi
CN - 264 Mianyang
CN - 261 Tongliao
CN - 260 Aral
CN - 260 Karamay
CN - 259 Jiujiang
CN - 259 Jining
CN - 255 Turpan
CN - 255 Heze
CN - 253 Laohekou
CN - 252 Suihua
CN - 252 Liupanshui
CN - 252 Nanyang
CN - 251 Wafangdian
CN - 246 Rizhao
CN - 245 Ji’an
CN - 245 Hebi
CN - 242 Huayin
CN - 242 Yibin
CN - 239 Xiantao
CN - 236 Yuci
CN - 233 Linfen
CN - 227 Liaocheng
CN - 226 Huanggang
CN - 225 Jingling
CN - 224 Tongchuanshi
CN - 222 Xintai
CN - 221 Wuxue
CN - 218 Wuhai
CN - 215 Jinzhou
CN - 213 Guangyuan
CN - 211 Hailar
CN - 210 Daliang
CN - 209 Sanming
CN - 208 Hangu
CN - 205 Suzhou
CN - 204 Gaoping
CN - 203 Daqing
CN - 203 Yiyang
CN - 202 Linxia Chengguanzhen
CN - 202 Yuncheng
CN - 199 Changji
CN - 198 Kaiyuan
CN - 198 Mentougou
CN - 195 Xinhui
CN - 194 Ezhou
CN - 192 Humen
CN - 192 Haicheng
CN - 191 Zoucheng
CN - 189 Wanxian
CN - 189 Donghai
CN - 189 Baiyin
CN - 188 Laizhou
CN - 185 Zaoyang
CN - 184 Quanzhou
CN - 184 Baishan
CN - 184 Zaozhuang
CN - 181 Anda
CN - 181 Shangqiu
CN - 179 Xianning
CN - 179 Korla
CN - 179 Qianjiang
CN - 179 Chenzhou
CN - 178 Jingzhou
CN - 176 Zhenzhou
CN - 176 Xindi
CN - 175 Jiutai
CN - 174 Bozhou
CN - 173 Licheng
CN - 172 Weinan
CN - 172 Nanping
CN - 171 Dongling
CN - 170 Fuyang
CN - 170 Laiyang
CN - 168 Jingmen
CN - 167 Fuling
CN - 166 Gaozhou
CN - 166 Ulanhot
CN - 166 Shanwei
CN - 165 Jiaozhou
CN - 165 Fendou
CN - 163 Tongzhou
CN - 163 Anbu
CN - 160 Xiaogan
CN - 160 Qapqal
CN - 159 Zhicheng
CN - 158 Huzhou
CN - 157 Nanpiao
CN - 156 Yichun
CN - 155 Lianghu
CN - 155 Beipiao
CN - 155 Guangshui
CN - 154 Leshan
CN - 154 Zhaodong
CN - 154 Xinzhou
CN - 154 Sanshui
CN - 154 Boshan
CN - 154 Yangchun
CN - 153 Linhai
CN - 153 Dingzhou
CN - 153 Weihai
CN - 152 Chenghua
CN - 152 Deyang
CN - 152 Yichun
CN - 152 Longfeng
CN - 151 Qingyuan
CN - 151 Gaomi
CN - 151 Loudi
CN - 150 Huangyan
CN - 149 Dunhua
CN - 148 Yulin
CN - 148 Chizhou
CN - 148 Sujiatun
CN - 148 Honggang
CN - 146 Qujing
CN - 146 Hanzhong
CN - 146 Xinji
CN - 145 Taishan
CN - 145 Sanya
CN - 145 Acheng
CN - 144 Jinchang
CN - 144 Meizhou
CN - 142 Jinhua
CN - 142 Jieshou
CN - 141 Gongzhuling
CN - 140 Shanhaiguan
CN - 139 Altay
CN - 139 Huadian
CN - 139 Fuyu
CN - 138 Chaohu
CN - 137 Jieshi
CN - 137 Hami
CN - 137 Shizuishan
CN - 136 Gejiu
CN - 136 Jiagedaqi
CN - 135 Shiqiao
CN - 134 Dali
CN - 133 Puqi
CN - 133 Ankang
CN - 132 Zhalantun
CN - 132 Dawukou
CN - 132 Majie
CN - 131 Hepo
CN - 131 Dazhou
CN - 131 Shuangcheng
CN - 130 Dongyang
CN - 130 Jiazi
CN - 130 Songjiang
CN - 130 Shangri-La
CN - 130 Wuda
CN - 129 Leiyang
CN - 128 Xuanzhou
CN - 127 Huaihua
CN - 127 Jiangyou
CN - 127 Xichang
CN - 127 Danshui
CN - 126 Macheng
CN - 126 Huicheng
CN - 126 Xiazhen
CN - 125 Haimen
CN - 125 Shahecheng
CN - 125 Suining
CN - 125 Yushu
CN - 124 Lecheng
CN - 124 Laiwu
CN - 124 Jiupu
CN - 124 Baoshan
CN - 123 Luoyang
CN - 123 Minzhu
CN - 123 Huangzhou
CN - 122 Xiulin
CN - 122 Zhoucun
CN - 122 Jiayuguan
CN - 121 Lianhe
CN - 121 Xilin Hot
CN - 121 Fengcheng
CN - 120 Zhaoyuan
CN - 119 Lhasa
CN - 118 Puning
CN - 118 Shunyi
CN - 117 Longjing
CN - 117 Qingzhou
CN - 116 Dasha
CN - 116 Yakeshi
CN - 116 Binzhou
CN - 115 Lengshuijiang
CN - 115 Tianfu
CN - 115 Wenchang
CN - 115 Mingshui
CN - 114 Yuyao
CN - 114 Hotan
CN - 114 Pingshan
CN - 114 Songyuan
CN - 114 Maba
CN - 113 Guangming
CN - 113 Haikou
CN - 113 Shaowu
CN - 112 Kaiyuan
CN - 112 Beibei
CN - 111 Dongtai
CN - 111 Encheng
CN - 111 Zhuji
CN - 110 Qingnian
CN - 110 Mizhou
CN - 110 Linshui
CN - 110 Hailun
CN - 110 Shilong
CN - 110 Tieli
CN - 110 Dongxing
CN - 109 Heihe
CN - 109 Zhaotong
CN - 109 Hulan
CN - 109 Zhongxiang
CN - 109 Dehui
CN - 108 Nehe
CN - 108 Pingliang
CN - 108 Jiangyin
CN - 108 Jalai Nur
CN - 108 Shaping
CN - 107 Lianran
CN - 106 Longjiang
CN - 106 Buhe
CN - 106 Xinghua
CN - 106 Anqiu
CN - 105 Chengtangcun
CN - 105 Daxing
CN - 104 Pulandian
CN - 104 Wuchuan
CN - 104 Jishu
CN - 104 Yuxi
CN - 102 Qianzhou
CN - 101 Qinzhou
CN - 100 Lianjiang
CN - 100 Linxi
CN - 100 Kangding
CN - 100 Zhangye
CO - 7674 Bogotá
CO - 2393 Cali
CO - 2000 Medellín
CO - 1380 Barranquilla
CO - 952 Cartagena
CO - 721 Cúcuta
CO - 572 Bucaramanga
CO - 440 Pereira
CO - 432 Santa Marta
CO - 422 Ibagué
CO - 393 Bello
CO - 382 Pasto
CO - 358 Manizales
CO - 353 Neiva
CO - 343 Soledad
CO - 322 Villavicencio
CO - 315 Armenia
CO - 314 Soacha
CO - 308 Valledupar
CO - 282 Itagüí
CO - 272 Montería
CO - 261 Sincelejo
CO - 259 Popayán
CO - 252 Floridablanca
CO - 248 Palmira
CO - 240 Buenaventura
CO - 191 Barrancabermeja
CO - 180 Dosquebradas
CO - 166 Tuluá
CO - 163 Envigado
CO - 135 Cartago
CO - 130 Maicao
CO - 130 Florencia
CO - 130 Girardot City
CO - 127 Sogamoso
CO - 118 Guadalajara de Buga
CO - 117 Tunja
CO - 108 Girón
CO - 102 Malambo
CO - 100 Magangué
CR - 335 San José
CU - 2164 Havana
CU - 556 Santiago de Cuba
CU - 348 Camagüey
CU - 319 Holguín
CU - 273 Guantánamo
CU - 251 Santa Clara
CU - 210 Arroyo Naranjo
CU - 204 Las Tunas
CU - 193 Bayamo
CU - 187 Pinar del Río
CU - 187 Cienfuegos
CU - 159 San Miguel del Padrón
CU - 147 Matanzas
CU - 142 Ciego de Ávila
CU - 132 Cerro
CU - 128 Manzanillo
CU - 127 Sancti Spíritus
CU - 113 Guanabacoa
CU - 103 Palma Soriano
CV - 113 Praia
CW - 125 Willemstad
CY - 200 Nicosia
CY - 154 Limassol
CZ - 1166 Prague
CZ - 370 Brno
CZ - 313 Ostrava
CZ - 164 Pilsen
CZ - 101 Olomouc
DE - 3426 Berlin
DE - 1739 Hamburg
DE - 1260 Munich
DE - 963 Köln
DE - 650 Frankfurt am Main
DE - 593 Essen
DE - 590 Stuttgart
DE - 588 Dortmund
DE - 573 Düsseldorf
DE - 547 Bremen
DE - 515 Hannover
DE - 505 Leipzig
DE - 504 Duisburg
DE - 499 Nürnberg
DE - 487 Dresden
DE - 386 Bochum
DE - 361 Wuppertal
DE - 332 Bielefeld
DE - 313 Bonn
DE - 308 Mannheim
DE - 284 Karlsruhe
DE - 272 Wiesbaden
DE - 270 Münster
DE - 270 Gelsenkirchen
DE - 265 Aachen
DE - 262 Mönchengladbach
DE - 259 Augsburg
DE - 247 Chemnitz
DE - 245 Braunschweig
DE - 238 Krefeld
DE - 234 Halle (Saale)
DE - 233 Kiel
DE - 230 Magdeburg
DE - 219 Oberhausen
DE - 216 Freiburg
DE - 212 Lübeck
DE - 203 Erfurt
DE - 199 Hagen
DE - 198 Rostock
DE - 195 Kassel
DE - 185 Hamm
DE - 185 Mainz
DE - 181 Saarbrücken
DE - 172 Herne
DE - 171 Mülheim
DE - 166 Osnabrück
DE - 164 Solingen
DE - 163 Ludwigshafen am Rhein
DE - 163 Leverkusen
DE - 159 Oldenburg
DE - 152 Neuss
DE - 145 Potsdam
DE - 143 Heidelberg
DE - 142 Paderborn
DE - 140 Darmstadt
DE - 134 Würzburg
DE - 129 Regensburg
DE - 123 Wolfsburg
DE - 122 Recklinghausen
DE - 122 Göttingen
DE - 121 Heilbronn
DE - 121 Ingolstadt
DE - 120 Ulm
DE - 120 Bottrop
DE - 119 Pforzheim
DE - 119 Offenbach
DE - 117 Bremerhaven
DE - 117 Remscheid
DE - 113 Reutlingen
DE - 112 Fürth
DE - 108 Moers
DE - 107 Koblenz
DE - 107 Siegen
DE - 106 Bergisch Gladbach
DE - 105 Jena
DE - 105 Gera
DE - 103 Hildesheim
DE - 103 Erlangen
DE - 101 Witten
DE - 101 Salzgitter
DE - 100 Trier
DE - 99 Zwickau
DE - 99 Kaiserslautern
DE - 98 Iserlohn
DE - 97 Schwerin
DE - 96 Gütersloh
DE - 93 Düren
DE - 92 Esslingen
DE - 92 Ratingen
DE - 91 Marl
DE - 91 Lünen
DE - 89 Hanau am Main
DE - 88 Velbert
DE - 88 Ludwigsburg
DE - 86 Flensburg
DE - 85 Cottbus
DE - 84 Wilhelmshaven
DE - 83 Tübingen
DE - 83 Minden
DE - 82 Villingen-Schwenningen
DE - 81 Konstanz
DE - 81 Worms
DE - 80 Dorsten
DE - 79 Lüdenscheid
DE - 79 Marburg an der Lahn
DE - 78 Neumünster
DE - 78 Castrop-Rauxel
DE - 77 Dessau
DE - 77 Gladbeck
DE - 77 Arnsberg
DE - 76 Rheine
DE - 76 Viersen
DE - 76 Delmenhorst
DE - 75 Bayreuth
DE - 75 Troisdorf
DE - 74 Gießen
DE - 74 Bocholt
DE - 74 Detmold
DE - 71 Norderstedt
DE - 71 Lüneburg
DE - 71 Celle
DE - 71 Dinslaken
DE - 70 Bamberg
DE - 69 Aschaffenburg
DE - 68 Neubrandenburg
DE - 67 Lippstadt
DE - 67 Aalen
DE - 67 Neuwied
DE - 67 Unna
DE - 66 Plauen
DE - 65 Herten
DE - 65 Herford
DE - 65 Grevenbroich
DE - 65 Weimar
DE - 64 Kerpen
DE - 64 Fulda
DE - 64 Dormagen
DE - 64 Bergheim
DE - 63 Garbsen
DE - 62 Wesel
DE - 61 Kempten (Allgäu)
DE - 61 Schwäbisch Gmünd
DE - 61 Sindelfingen
DE - 60 Landshut
DE - 60 Rosenheim
DE - 60 Brandenburg an der Havel
DE - 60 Rüsselsheim
DE - 59 Langenfeld
DE - 59 Offenburg
DE - 59 Stralsund
DE - 59 Stolberg
DE - 59 Hameln
DE - 58 Menden
DE - 58 Friedrichshafen
DE - 58 Göppingen
DE - 58 Görlitz
DE - 57 Hattingen
DE - 57 Hilden
DE - 56 Sankt Augustin
DE - 56 Eschweiler
DE - 55 Ahlen
DE - 55 Bad Salzuflen
DE - 55 Euskirchen
DE - 55 Meerbusch
DE - 55 Wolfenbüttel
DE - 55 Hürth
DE - 54 Baden-Baden
DE - 54 Schweinfurt
DE - 54 Neustadt
DE - 54 Pulheim
DE - 53 Gummersbach
DE - 53 Waiblingen
DE - 53 Nordhorn
DE - 53 Greifswald
DE - 53 Cuxhaven
DE - 53 Wetzlar
DE - 52 Bergkamen
DE - 52 Bad Homburg vor der Höhe
DE - 52 Willich
DE - 52 Frankfurt (Oder)
DE - 52 Emden
DE - 51 Neu-Ulm
DE - 51 Lingen
DE - 51 Erftstadt
DE - 51 Neubrück
DE - 51 Ibbenbüren
DE - 51 Passau
DE - 50 Langenhagen
DE - 50 Schwerte
DE - 50 Speyer
DE - 50 Heidenheim an der Brenz
DJ - 624 Djibouti
DK - 1154 Copenhagen
DK - 238 Århus
DK - 146 Odense
DK - 122 Aalborg
DO - 2202 Santo Domingo
DO - 1200 Santiago de los Caballeros
DO - 701 Santo Domingo Oeste
DO - 700 Santo Domingo Este
DO - 218 San Pedro de Macorís
DO - 208 La Romana
DO - 154 San Cristóbal
DO - 146 Puerto Plata
DO - 125 San Francisco de Macorís
DO - 124 Salvaleón de Higüey
DO - 102 Concepción de La Vega
DO - 100 Punta Cana
DZ - 1978 Algiers
DZ - 786 Boumerdas
DZ - 646 Oran
DZ - 634 Tébessa
DZ - 450 Constantine
DZ - 308 Biskra
DZ - 288 Sétif
DZ - 281 Batna
DZ - 276 Bab Ezzouar
DZ - 207 Annaba
DZ - 192 Sidi Bel Abbès
DZ - 182 Blida
DZ - 179 Tiaret
DZ - 179 Chlef
DZ - 168 Bordj Bou Arreridj
DZ - 168 Ech Chettia
DZ - 164 Bejaïa
DZ - 163 Skikda
DZ - 158 El Achir
DZ - 157 Souk Ahras
DZ - 154 Djelfa
DZ - 150 Mascara
DZ - 148 Jijel
DZ - 148 Médéa
DZ - 144 Tizi Ouzou
DZ - 143 Béchar
DZ - 135 El Oued
DZ - 132 Tlemcen
DZ - 130 Relizane
DZ - 130 Mostaganem
DZ - 129 Ouargla
DZ - 128 El Eulma
DZ - 127 Saïda
DZ - 124 Guelma
DZ - 123 Bordj el Kiffan
DZ - 119 Aïn Oussera
DZ - 117 Khenchela
DZ - 114 Laghouat
DZ - 106 Aïn Beïda
DZ - 105 Baraki
DZ - 101 Oum el Bouaghi
DZ - 100 M’Sila
EC - 1952 Guayaquil
EC - 1400 Quito
EC - 277 Cuenca
EC - 200 Santo Domingo de los Colorados
EC - 198 Machala
EC - 183 Manta
EC - 170 Portoviejo
EC - 168 Eloy Alfaro
EC - 165 Esmeraldas
EC - 154 Ambato
EC - 140 Tutamandahostel
EC - 134 Milagro
EC - 133 Ibarra
EC - 124 Riobamba
EC - 119 Quevedo
EC - 118 Loja
EE - 394 Tallinn
EE - 101 Tartu
EG - 7735 Cairo
EG - 3812 Alexandria
EG - 2443 Giza
EG - 538 Port Said
EG - 488 Suez
EG - 431 Al Maḩallah al Kubrá
EG - 422 Luxor
EG - 421 Asyūţ
EG - 420 Al Manşūrah
EG - 405 Tanda
EG - 306 Al Fayyūm
EG - 285 Zagazig
EG - 285 Ismailia
EG - 267 Kafr ad Dawwār
EG - 241 Aswan
EG - 235 Qinā
EG - 230 Ḩalwān
EG - 228 Damanhūr
EG - 227 Al Minyā
EG - 211 Idkū
EG - 209 Sohag
EG - 200 New Cairo
EG - 190 Banī Suwayf
EG - 186 Shibīn al Kawm
EG - 167 Banhā
EG - 158 Ţalkhā
EG - 144 Kafr ash Shaykh
EG - 143 Mallawī
EG - 138 Dikirnis
EG - 133 Idfū
EG - 129 Bilbays
EG - 129 Arish
EG - 128 Jirjā
EG - 107 Al Ḩawāmidīyah
EG - 104 Bilqās
EG - 102 Disūq
EG - 101 Abū Kabīr
EG - 100 Qalyūb
EH - 196 Laayoune
ER - 564 Asmara
ES - 3256 Madrid
ES - 1622 Barcelona
ES - 814 Valencia
ES - 703 Sevilla
ES - 674 Zaragoza
ES - 568 Málaga
ES - 437 Murcia
ES - 401 Palma
ES - 382 Las Palmas de Gran Canaria
ES - 355 Bilbao
ES - 335 Alicante
ES - 328 Córdoba
ES - 318 Valladolid
ES - 297 Vigo
ES - 278 Gijón
ES - 257 L'Hospitalet de Llobregat
ES - 246 A Coruña
ES - 236 Gasteiz / Vitoria
ES - 234 Granada
ES - 230 Elche
ES - 228 Ciudad Lineal
ES - 224 Oviedo
ES - 222 Santa Cruz de Tenerife
ES - 220 Badalona
ES - 212 Cartagena
ES - 211 Terrassa
ES - 208 Jerez de la Frontera
ES - 206 Sabadell
ES - 206 Móstoles
ES - 205 Alcalá de Henares
ES - 198 Pamplona
ES - 198 Fuenlabrada
ES - 189 Almería
ES - 186 Leganés
ES - 185 Donostia / San Sebastián
ES - 183 Santander
ES - 180 Castelló de la Plana
ES - 179 Burgos
ES - 170 Albacete
ES - 168 Alcorcón
ES - 167 Getafe
ES - 156 Salamanca
ES - 152 Logroño
ES - 151 La Laguna
ES - 149 Huelva
ES - 148 Badajoz
ES - 140 Tarragona
ES - 140 Chamartín
ES - 136 Lleida
ES - 135 Marbella
ES - 134 León
ES - 127 Cadiz
ES - 123 Dos Hermanas
ES - 122 Mataró
ES - 120 Santa Coloma de Gramenet
ES - 118 Torrejón de Ardoz
ES - 117 Jaén
ES - 116 Algeciras
ES - 116 Parla
ES - 108 Ourense
ES - 108 Alcobendas
ES - 107 Reus
ES - 102 Torrevieja
ES - 100 Telde
ET - 2758 Addis Ababa
ET - 252 Dire Dawa
ET - 216 Mek'ele
ET - 214 Nazrēt
ET - 169 Bahir Dar
ET - 154 Gondar
ET - 136 Desē
ET - 133 Hawassa
ET - 128 Jimma
ET - 104 Bishoftu
FI - 558 Helsinki
FI - 257 Espoo
FI - 203 Tampere
FI - 190 Vantaa
FI - 176 Turku
FI - 129 Oulu
FR - 2139 Paris
FR - 795 Marseille
FR - 472 Lyon
FR - 433 Toulouse
FR - 339 Nice
FR - 277 Nantes
FR - 275 Strasbourg
FR - 248 Montpellier
FR - 232 Bordeaux
FR - 228 Lille
FR - 209 Rennes
FR - 197 Reims
FR - 186 Le Havre
FR - 183 Cergy-Pontoise
FR - 176 Saint-Étienne
FR - 169 Toulon
FR - 168 Angers
FR - 159 Grenoble
FR - 150 Dijon
FR - 148 Nîmes
FR - 147 Aix-en-Provence
FR - 147 Saint-Quentin-en-Yvelines
FR - 145 Brest
FR - 145 Le Mans
FR - 143 Amiens
FR - 142 Tours
FR - 141 Limoges
FR - 139 Clermont-Ferrand
FR - 131 Villeurbanne
FR - 128 Besançon
FR - 124 Orléans
FR - 124 Metz
FR - 113 Rouen
FR - 111 Mulhouse
FR - 111 Perpignan
FR - 111 Caen
FR - 109 Boulogne-Billancourt
FR - 105 Nancy
FR - 101 Argenteuil
GA - 578 Libreville
GA - 109 Port-Gentil
GB - 7557 London
GB - 984 Birmingham
GB - 864 Liverpool
GB - 730 Nottingham
GB - 685 Sheffield
GB - 617 Bristol
GB - 592 Glasgow
GB - 509 Leicester
GB - 465 Edinburgh
GB - 455 Leeds
GB - 447 Cardiff
GB - 396 Manchester
GB - 373 Stoke-on-Trent
GB - 359 Coventry
GB - 335 Sunderland
GB - 325 Birkenhead
GB - 319 Islington
GB - 318 Reading
GB - 314 Kingston upon Hull
GB - 313 Preston
GB - 307 Newport
GB - 300 Swansea
GB - 299 Bradford
GB - 295 Southend-on-Sea
GB - 275 Belfast
GB - 270 Derby
GB - 260 Plymouth
GB - 258 Luton
GB - 253 Wolverhampton
GB - 248 City of Westminster
GB - 246 Southampton
GB - 239 Blackpool
GB - 230 Milton Keynes
GB - 228 Bexley
GB - 216 Northampton
GB - 216 Archway
GB - 213 Norwich
GB - 199 Dudley
GB - 197 Aberdeen
GB - 194 Portsmouth
GB - 192 Newcastle upon Tyne
GB - 188 Sutton
GB - 186 Swindon
GB - 181 Crawley
GB - 179 Ipswich
GB - 175 Wigan
GB - 173 Croydon
GB - 172 Walsall
GB - 172 Mansfield
GB - 171 Oxford
GB - 165 Warrington
GB - 164 Slough
GB - 164 Bournemouth
GB - 163 Peterborough
GB - 158 Cambridge
GB - 158 Doncaster
GB - 154 York
GB - 150 Poole
GB - 150 Gloucester
GB - 149 Burnley
GB - 149 Huddersfield
GB - 148 Telford
GB - 148 Dundee
GB - 147 Blackburn
GB - 145 Basildon
GB - 143 Middlesbrough
GB - 141 Bolton
GB - 139 Stockport
GB - 139 Brighton
GB - 136 West Bromwich
GB - 134 Grimsby
GB - 133 Hastings
GB - 133 High Wycombe
GB - 126 Watford
GB - 125 Saint Peters
GB - 122 Burton upon Trent
GB - 122 Colchester
GB - 118 Eastbourne
GB - 118 Exeter
GB - 118 Rotherham
GB - 116 Cheltenham
GB - 115 Lincoln
GB - 113 Chesterfield
GB - 112 Chelmsford
GB - 108 Dagenham
GB - 108 Basingstoke
GB - 108 Maidstone
GB - 107 Sutton Coldfield
GB - 107 Bedford
GB - 105 Oldham
GB - 104 Enfield Town
GB - 104 Woking
GB - 103 St Helens
GB - 102 Worcester
GB - 101 Gillingham
GB - 99 Worthing
GB - 98 Rochdale
GB - 96 Solihull
GB - 95 Royal Leamington Spa
GB - 95 Romford
GB - 95 Bath
GB - 94 Harlow
GB - 93 Nuneaton
GB - 93 High Peak
GB - 92 Darlington
GB - 92 Southport
GB - 91 Chester
GB - 90 Stevenage
GB - 90 Wembley
GB - 90 Grays
GB - 89 Harrogate
GB - 89 Hartlepool
GB - 86 Cannock
GB - 86 Hemel Hempstead
GB - 85 St Albans
GB - 84 Redditch
GB - 84 South Shields
GB - 84 Derry
GB - 83 Weston-super-Mare
GB - 83 Halifax
GB - 82 Beckenham
GB - 82 Tamworth
GB - 80 Scunthorpe
GB - 80 Stockton-on-Tees
GB - 79 Wakefield
GB - 78 Carlisle
GB - 78 Gateshead
GB - 78 Lisburn
GB - 77 Fylde
GB - 76 Paisley
GB - 76 Bracknell
GB - 76 Newcastle under Lyme
GB - 76 Crewe
GB - 76 Chatham
GB - 75 Hove
GB - 75 Aylesbury
GB - 75 East Kilbride
GB - 73 Rugby
GB - 73 Salford
GB - 72 Purley
GB - 72 Guildford
GB - 72 Shrewsbury
GB - 71 Barnsley
GB - 71 Lowestoft
GB - 71 Gosport
GB - 70 Southall
GB - 69 Stafford
GB - 69 Royal Tunbridge Wells
GB - 68 Ellesmere Port
GB - 67 Rossendale
GB - 66 Folkestone
GB - 66 Hounslow
GB - 66 Wrexham
GB - 65 Torquay
GB - 65 Maidenhead
GB - 65 Kingswood
GB - 65 Taunton
GB - 64 Waterlooville
GB - 64 Macclesfield
GB - 64 Bognor Regis
GB - 64 Newtownabbey
GB - 64 Kettering
GB - 64 Buckley
GB - 63 Great Yarmouth
GB - 63 Runcorn
GB - 63 Ashford
GB - 63 Tonypandy
GB - 62 Scarborough
GB - 61 Widnes
GB - 61 Aldershot
GB - 61 Bury
GB - 61 Barking
GB - 61 Castleford
GB - 60 Hereford
GB - 60 Bangor
GB - 60 Stroud
GB - 60 Margate
GB - 60 Loughborough
GB - 60 Welwyn Garden City
GB - 60 Farnborough
GB - 59 Rhondda
GB - 59 Craigavon
GB - 59 Wallasey
GB - 59 Littlehampton
GB - 58 Bridgend
GB - 58 Bootle
GB - 58 Weymouth
GB - 57 Fareham
GB - 57 Morley
GB - 57 Cheshunt
GB - 57 Kidderminster
GB - 57 Corby
GB - 57 Dartford
GB - 57 Castlereagh
GB - 57 Dewsbury
GB - 57 Livingston
GB - 56 Stourbridge
GB - 56 Sale
GB - 55 Halesowen
GB - 55 Canterbury
GB - 55 South Croydon
GB - 55 Huyton
GB - 55 Barry
GB - 54 Gravesend
GB - 54 Eastleigh
GB - 54 Acton
GB - 54 Washington
GB - 53 Braintree
GB - 53 Hamilton
GB - 53 Brentwood
GB - 52 Esher
GB - 52 Crosby
GB - 52 Reigate
GB - 52 Dunstable
GB - 52 Morecambe
GB - 52 Cumbernauld
GB - 52 Redhill
GB - 51 Horsham
GB - 51 Staines
GB - 51 Batley
GB - 51 Wellingborough
GB - 51 Clacton-on-Sea
GB - 50 Dunfermline
GB - 50 Bletchley
GB - 50 Keighley
GB - 50 Hayes
GE - 1049 Tbilisi
GE - 178 Kutaisi
GE - 122 Batumi
GH - 1963 Accra
GH - 1469 Kumasi
GH - 361 Tamale
GH - 233 Takoradi
GH - 203 Atsiaman
GH - 156 Tema
GH - 143 Cape Coast
GH - 139 Sekondi-Takoradi
GH - 138 Obuase
GH - 101 Medina Estates
GM - 340 Serekunda
GN - 1871 Camayenne
GN - 1767 Conakry
GN - 133 Nzérékoré
GN - 117 Kindia
GN - 114 Kankan
GQ - 173 Bata
GQ - 156 Malabo
GR - 664 Athens
GR - 354 Thessaloníki
GR - 168 Pátra
GR - 164 Piraeus
GR - 145 Lárisa
GR - 140 Peristéri
GR - 137 Irákleion
GR - 101 Kallithéa
GT - 995 Guatemala City
GT - 473 Mixco
GT - 407 Villa Nueva
GT - 141 Petapa
GT - 137 San Juan Sacatepéquez
GT - 132 Quetzaltenango
GT - 122 Villa Canales
GT - 103 Escuintla
GW - 388 Bissau
GY - 235 Georgetown
HK - 7013 Hong Kong
HK - 2020 Kowloon
HK - 289 Tsuen Wan
HK - 142 Yuen Long Kau Hui
HN - 851 Tegucigalpa
HN - 489 San Pedro Sula
HN - 139 Choloma
HN - 130 La Ceiba
HN - 101 El Progreso
HR - 699 Zagreb
HR - 176 Split
HR - 141 Rijeka
HT - 1235 Port-au-Prince
HT - 383 Delmas 73
HT - 283 Pétionville
HT - 250 Port-de-Paix
HT - 229 Croix-des-Bouquets
HT - 138 Jacmel
HT - 135 Okap
HT - 134 Léogâne
HT - 126 Les Cayes
HT - 118 Tigwav
HU - 1741 Budapest
HU - 204 Debrecen
HU - 173 Miskolc
HU - 165 Szeged
HU - 157 Pécs
HU - 128 Győr
HU - 116 Nyíregyháza
HU - 110 Kecskemét
HU - 102 Székesfehérvár
ID - 8540 Jakarta
ID - 2375 Surabaya
ID - 1751 Medan
ID - 1700 Bandung
ID - 1520 Bekasi
ID - 1442 Palembang
ID - 1372 Tangerang
ID - 1322 Makassar
ID - 1304 South Tangerang
ID - 1288 Semarang
ID - 1198 Depok
ID - 1164 Batam
ID - 840 Padang
ID - 835 Denpasar
ID - 800 Bandar Lampung
ID - 800 Bogor
ID - 747 Malang
ID - 704 Pekanbaru
ID - 700 City of Balikpapan
ID - 637 Yogyakarta
ID - 600 Situbondo
ID - 573 Banjarmasin
ID - 555 Surakarta
ID - 494 Cimahi
ID - 455 Pontianak
ID - 452 Manado
ID - 434 Balikpapan
ID - 420 Jambi City
ID - 356 Ambon
ID - 355 Samarinda
ID - 319 Mataram
ID - 311 Percut
ID - 310 Bengkulu
ID - 299 Jember
ID - 282 Palu
ID - 282 Kupang
ID - 276 Sukabumi
ID - 271 Tasikmalaya
ID - 258 Pekalongan
ID - 254 Cirebon
ID - 251 Banda Aceh
ID - 237 Tegal
ID - 235 Kediri
ID - 229 Binjai
ID - 217 Purwokerto
ID - 216 Purwakarta
ID - 213 Loa Janan
ID - 210 Pematangsiantar
ID - 208 Ciputat
ID - 207 Ciampea
ID - 202 Cileungsir
ID - 201 Rengasdengklok
ID - 200 Sumedang
ID - 195 Kendari
ID - 194 Parung
ID - 192 Tanjung Pinang
ID - 191 Curug
ID - 189 Labuan Bajo
ID - 189 Cibinong
ID - 186 Madiun
ID - 184 Pemalang
ID - 183 Lembang
ID - 182 Probolinggo
ID - 175 Pamulang
ID - 174 Cikupa
ID - 173 Salatiga
ID - 167 Plumbon
ID - 165 Banjaran
ID - 165 Serang
ID - 159 Lawang
ID - 159 Pasuruan
ID - 158 Sunggal
ID - 157 Perbaungan
ID - 154 Pasarkemis
ID - 151 Soreang
ID - 150 Purwodadi
ID - 150 Metro
ID - 148 Lubuklinggau
ID - 148 Palangkaraya
ID - 148 Astanajapura
ID - 146 Cikampek
ID - 144 Gorontalo
ID - 144 Dumai
ID - 143 Tanjungbalai
ID - 140 Parepare
ID - 139 Sidoarjo
ID - 139 Weru
ID - 135 Jayapura
ID - 135 Baturaja
ID - 134 Adiwerna
ID - 134 Singaraja
ID - 132 Blitar
ID - 131 Martapura
ID - 130 Kisaran
ID - 129 Palopo
ID - 128 Teluknaga
ID - 128 Ungaran
ID - 127 Rangkasbitung
ID - 127 Klaten
ID - 126 Jombang
ID - 126 Paseh
ID - 126 Pangkalpinang
ID - 126 Sorong
ID - 125 Padalarang
ID - 124 Ciamis
ID - 124 Lumajang
ID - 123 Indramayu
ID - 123 Pati
ID - 122 Payakumbuh
ID - 120 Bangil
ID - 118 Sepatan
ID - 118 Tebingtinggi
ID - 117 Kedungwuni
ID - 116 Batang
ID - 114 Pamanukan
ID - 114 Sawangan
ID - 113 Mojokerto
ID - 111 Cileunyi
ID - 111 Magelang
ID - 110 Kresek
ID - 110 Citeureup
ID - 108 Banyuwangi
ID - 106 Cikarang
ID - 106 Arjawinangun
ID - 105 Depok
ID - 103 Prabumulih
ID - 103 Rantauprapat
ID - 103 Belawan
ID - 102 Singkawang
ID - 102 Ternate
ID - 102 Bontang
ID - 101 Grogol
ID - 101 Padangsidempuan
IE - 1024 Dublin
IE - 190 Cork
IL - 801 Jerusalem
IL - 433 Tel Aviv
IL - 267 Haifa
IL - 225 Ashdod
IL - 220 Rishon LeẔiyyon
IL - 200 Petaẖ Tiqwa
IL - 187 Beersheba
IL - 172 Netanya
IL - 166 H̱olon
IL - 154 Bnei Brak
IL - 133 Reẖovot
IL - 129 Bat Yam
IL - 128 Ramat Gan
IL - 106 Ashkelon
IN - 12692 Mumbai
IN - 10928 Delhi
IN - 5104 Bengaluru
IN - 4631 Kolkata
IN - 4328 Chennai
IN - 3720 Ahmedabad
IN - 3598 Hyderabad
IN - 2936 Pune
IN - 2895 Sūrat
IN - 2823 Kanpur
IN - 2712 Jaipur
IN - 2472 Lucknow
IN - 2228 Nagpur
IN - 1837 Indore
IN - 1600 Patna
IN - 1600 Bhopal
IN - 1545 Ludhiāna
IN - 1436 Tirunelveli
IN - 1430 Agra
IN - 1409 Vadodara
IN - 1365 Najafgarh
IN - 1325 Gorakhpur
IN - 1289 Nashik
IN - 1285 Pimpri
IN - 1262 Kalyān
IN - 1262 Thāne
IN - 1223 Meerut
IN - 1221 Nowrangapur
IN - 1220 Faridabad
IN - 1199 Ghāziābād
IN - 1193 Dombivli
IN - 1177 Rājkot
IN - 1164 Varanasi
IN - 1092 Amritsar
IN - 1073 Allahābād
IN - 1063 Visakhapatnam
IN - 1030 Jabalpur
IN - 1028 Hāora
IN - 1016 Aurangabad
IN - 997 Solāpur
IN - 976 Srinagar
IN - 961 Chandigarh
IN - 960 Coimbatore
IN - 921 Jodhpur
IN - 910 Madurai
IN - 899 Guwahati
IN - 882 Gwalior
IN - 875 Vijayawada
IN - 868 Mysore
IN - 846 Ranchi
IN - 840 Hubli
IN - 800 Narela
IN - 785 Jalandhar
IN - 784 Thiruvananthapuram
IN - 778 Salem
IN - 775 Tiruchirappalli
IN - 763 Kota
IN - 762 Bhubaneshwar
IN - 753 Alīgarh
IN - 745 Bareilly
IN - 721 Morādābād
IN - 707 Bhiwandi
IN - 680 Raipur
IN - 674 Gorakhpur
IN - 625 Bhilai
IN - 616 Jamshedpur
IN - 610 Borivli
IN - 605 Cochin
IN - 604 Amrāvati
IN - 601 Sāngli
IN - 580 Cuttack
IN - 576 Bīkaner
IN - 558 Warangal
IN - 555 Bhavnagar
IN - 551 Nanded
IN - 536 Raurkela
IN - 531 Guntur
IN - 522 Dehra Dūn
IN - 520 Bhayandar
IN - 519 Durgapur
IN - 518 Ajmer
IN - 517 Ulhasnagar
IN - 516 Kolhāpur
IN - 516 Siliguri
IN - 511 Bilimora
IN - 504 Āsansol
IN - 492 Jamnagar
IN - 485 Sahāranpur
IN - 484 Gulbarga
IN - 483 Bhātpāra
IN - 466 Jammu
IN - 460 Kurnool
IN - 457 Ujjain
IN - 452 Rāmgundam
IN - 442 Shyamnagar
IN - 441 Nangi
IN - 440 Kozhikode
IN - 435 Mālegaon
IN - 435 Davangere
IN - 429 Jalgaon
IN - 429 Akola
IN - 429 Belgaum
IN - 424 Gaya
IN - 423 Udaipur
IN - 419 Korba
IN - 419 Bokāro
IN - 417 Mangalore
IN - 413 Jhānsi
IN - 411 Thoothukudi
IN - 404 Nellore
IN - 398 Tiruppur
IN - 394 Kollam
IN - 379 Pānihāti
IN - 367 Ahmadnagar
IN - 367 Dhūlia
IN - 362 Bhāgalpur
IN - 350 Punāsa
IN - 350 Muzaffarnagar
IN - 349 Latur
IN - 342 Kūkatpalli
IN - 341 Ambattūr
IN - 337 Bellary
IN - 333 Muzaffarpur
IN - 333 Kāmārhāti
IN - 331 Mathura
IN - 329 Patiāla
IN - 328 Chānda
IN - 326 Bhīlwāra
IN - 325 Thrissur
IN - 325 Brahmapur
IN - 320 Shāhjānpur
IN - 320 Shimoga
IN - 318 New Delhi
IN - 317 Rohtak
IN - 307 Tumkūr
IN - 306 Fīrozābād
IN - 305 Nizāmābād
IN - 305 Kulti
IN - 305 Rājahmundry
IN - 302 Barddhamān
IN - 298 Bārāsat
IN - 297 Bāli
IN - 296 Hisar
IN - 296 Rāmpur
IN - 294 Greater Noida
IN - 294 Noida
IN - 293 Kākināda
IN - 293 Pānīpat
IN - 290 Parbhani
IN - 287 Darbhanga
IN - 283 Alwar
IN - 283 Bilāspur
IN - 274 Ichalkaranji
IN - 271 Bijapur
IN - 265 Aizawl
IN - 262 Jālna
IN - 262 Lal Bahadur Nagar
IN - 261 Dewas
IN - 259 Gajuwaka
IN - 258 Satna
IN - 257 Etāwah
IN - 255 Durg
IN - 253 Naihāti
IN - 251 Tirupati
IN - 251 Sonīpat
IN - 250 Āvadi
IN - 248 Tiruvottiyūr
IN - 247 Saugor
IN - 246 Mau
IN - 244 Bihār Sharīf
IN - 243 Hāpur
IN - 243 Bathinda
IN - 241 Farrukhābād
IN - 240 Anantapur
IN - 238 Bārāsat
IN - 237 Ratlām
IN - 235 Ramagundam
IN - 232 Gangānagar
IN - 229 Bharatpur
IN - 229 Karīmnagar
IN - 227 Puducherry
IN - 226 Shrīrāmpur
IN - 226 Rāichūr
IN - 226 Quthbullapur
IN - 225 Karnāl
IN - 224 Arrah
IN - 224 Imphal
IN - 223 Gosāba
IN - 220 Mirzāpur
IN - 220 Kharagpur
IN - 220 Dhanbād
IN - 220 Tanjore
IN - 218 Amarnāth
IN - 214 Nāgercoil
IN - 210 Pāli
IN - 209 Yamunānagar
IN - 208 Rewa
IN - 204 Secunderabad
IN - 204 Bīdar
IN - 203 Agartala
IN - 203 Monghyr
IN - 203 Burhānpur
IN - 202 Nadiād
IN - 202 Chāpra
IN - 201 Dindigul
IN - 200 Panchkula
IN - 200 Sīkar
IN - 199 Bulandshahr
IN - 198 Purnia
IN - 198 Hospet
IN - 197 Gurgaon
IN - 196 Sambhal
IN - 196 Gandhinagar
IN - 196 Murwāra
IN - 194 Nāngloi Jāt
IN - 193 Machilīpatnam
IN - 193 Katihar
IN - 191 Bhiwāni
IN - 188 Kultali
IN - 186 Raebareli
IN - 186 Haridwar
IN - 186 Singrauli
IN - 184 Jūnāgadh
IN - 184 Sūjāngarh
IN - 183 Ellore
IN - 183 Bhusāval
IN - 183 Khandwa
IN - 182 Bahraigh
IN - 182 Sirsa
IN - 181 Chandannagar
IN - 181 Baharampur
IN - 180 Surendranagar
IN - 179 Vizianagaram
IN - 178 Proddatūr
IN - 177 Vellore
IN - 177 Hugli
IN - 177 Alappuzha
IN - 176 Amroha
IN - 175 Tambaram
IN - 174 Pathānkot
IN - 174 Bhind
IN - 174 Shimla
IN - 173 Ongole
IN - 173 Gadag-Betageri
IN - 171 Navsāri
IN - 171 Puri
IN - 171 Haldia
IN - 171 Khammam
IN - 170 Rāiganj
IN - 170 Ingrāj Bāzār
IN - 170 Jaunpur
IN - 166 Fatehpur
IN - 166 Gāndhīdhām
IN - 165 Nandyāl
IN - 165 Udupi
IN - 165 Loni
IN - 164 Sītāpur
IN - 164 Shivpuri
IN - 164 Bhadrāvati
IN - 164 Ādoni
IN - 163 Verāval
IN - 163 Sambalpur
IN - 163 Gadag
IN - 162 Unnāo
IN - 162 Budaun
IN - 161 Jīnd
IN - 161 Madhyamgram
IN - 160 Jāmuria
IN - 159 Jaigaon
IN - 159 Cuddalore
IN - 158 Orai
IN - 158 Hoshiārpur
IN - 157 Pallāvaram
IN - 156 Hanumāngarh
IN - 155 Kanchipuram
IN - 154 Guna
IN - 154 Bahādurgarh
IN - 154 Bharūch
IN - 153 Medinīpur
IN - 153 Fyzābād
IN - 153 Dinapore
IN - 152 Silchar
IN - 152 Bānda
IN - 152 Morena
IN - 151 Tonk
IN - 151 Rāj-Nāndgaon
IN - 151 Serilingampalle
IN - 150 Virār
IN - 150 Malkajgiri
IN - 150 Shāntipur
IN - 148 Bārākpur
IN - 147 Erode
IN - 147 Ambāla
IN - 146 Krishnanagar
IN - 146 Saharsa
IN - 145 Batāla
IN - 143 Bhīmavaram
IN - 141 Bālurghāt
IN - 141 Kaithal
IN - 140 Lakhīmpur
IN - 140 Hazāribāgh
IN - 140 Vidisha
IN - 139 Haldwani
IN - 139 Hābra
IN - 139 Kumbakonam
IN - 139 Porbandar
IN - 139 Chitradurga
IN - 138 Thānesar
IN - 138 Tiruvannāmalai
IN - 138 Anand
IN - 137 Kānchrāpāra
IN - 136 Mahbūbnagar
IN - 136 Dimāpur
IN - 135 Robertsonpet
IN - 135 Chhindwāra
IN - 135 Mandya
IN - 134 Bānkura
IN - 134 Hājīpur
IN - 134 Gondā City
IN - 133 Bhuj
IN - 133 Hindupur
IN - 133 Shillong
IN - 133 Pālghāt
IN - 132 Godhra
IN - 132 Kishangarh
IN - 131 Rānīganj
IN - 131 Pīlibhīt
IN - 131 Beāwar
IN - 131 Abohar
IN - 131 Moga
IN - 130 Dehri
IN - 130 Deoria
IN - 129 Hassan
IN - 128 Khardah
IN - 128 Yavatmāl
IN - 128 Hālīsahar
IN - 128 Panvel
IN - 128 Titāgarh
IN - 127 Cuddapah
IN - 127 Bettiah
IN - 127 Hāthras
IN - 126 Lalitpur
IN - 126 Kolār
IN - 125 Mandsaur
IN - 125 Gondiā
IN - 124 Rajapalaiyam
IN - 124 Dārjiling
IN - 123 Mohali
IN - 123 Pālanpur
IN - 123 Dam Dam
IN - 123 Hardoī
IN - 123 Puruliya
IN - 122 Dibrugarh
IN - 122 Palwal
IN - 122 Nalgonda
IN - 122 Bhadreswar
IN - 122 Vejalpur
IN - 121 Chikmagalūr
IN - 121 Raigarh
IN - 121 Guntakal Junction
IN - 120 Gangāpur
IN - 120 Deoli
IN - 119 Siwān
IN - 119 Damoh
IN - 119 Ādilābād
IN - 118 Srikakulam
IN - 118 Uppal Kalan
IN - 118 Jetpur
IN - 118 Morbi
IN - 118 Pātan
IN - 117 Khanna
IN - 117 Botād
IN - 117 Rishra
IN - 117 Azamgarh
IN - 116 Yelahanka
IN - 116 Gudivāda
IN - 116 Baidyabāti
IN - 115 Bastī
IN - 114 Balasore
IN - 114 Dharmavaram
IN - 114 Māler Kotla
IN - 114 Wardha
IN - 113 Jhunjhunūn
IN - 113 Satara
IN - 113 Chanduasi
IN - 112 Mothīhāri
IN - 112 Chās
IN - 112 Pudukkottai
IN - 112 Rewāri
IN - 112 Port Blair
IN - 112 Suriāpet
IN - 112 Bangaon
IN - 112 Chhatarpur
IN - 111 Ashoknagar Kalyangarh
IN - 111 Achalpur
IN - 111 Navadwīp
IN - 111 Bārsi
IN - 110 Sultānpur
IN - 110 Ambur
IN - 109 Hoshangābād
IN - 109 Sawāi Mādhopur
IN - 109 Madanapalle
IN - 108 Bānsbāria
IN - 108 Tādepallegūdem
IN - 108 Jalpāiguri
IN - 107 Chittaurgarh
IN - 106 Gangāwati
IN - 106 Khurja
IN - 106 Ponnāni
IN - 105 Barnāla
IN - 105 Badlapur
IN - 104 Soyībug
IN - 104 Roorkee
IN - 104 Bagaha
IN - 104 Hosūr
IN - 104 Chūru
IN - 104 Nagda
IN - 103 Kashipur
IN - 103 Ghazīpur
IN - 103 Begusarai
IN - 102 Dhaulpur
IN - 102 Mormugao
IN - 102 Ferozepore
IN - 102 Gondal
IN - 101 Seoni
IN - 101 Jagādhri
IN - 101 Miriālgūda
IN - 101 Udgīr
IN - 101 Jamālpur
IN - 101 Nandurbar
IN - 101 Itārsi
IN - 100 Vasco da Gama
IN - 100 Phagwāra
IN - 100 Airoli
IQ - 7216 Baghdad
IQ - 2600 Basrah
IQ - 1740 Mosul
IQ - 933 Erbil
IQ - 900 Abū Ghurayb
IQ - 723 As Sulaymānīyah
IQ - 601 Kirkuk
IQ - 483 Najaf
IQ - 434 Karbala
IQ - 400 Nasiriyah
IQ - 323 Al ‘Amārah
IQ - 319 Ad Dīwānīyah
IQ - 315 Al Kūt
IQ - 290 Al Ḩillah
IQ - 284 Dihok
IQ - 275 Ramadi
IQ - 190 Al Fallūjah
IQ - 159 Sāmarrā’
IQ - 153 As Samawah
IQ - 153 Baqubah
IQ - 129 Sīnah
IQ - 125 Soran
IQ - 123 Az Zubayr
IQ - 110 Kufa
IQ - 108 Umm Qaşr
IQ - 105 Al Fāw
IR - 7153 Tehran
IR - 2307 Mashhad
IR - 1547 Isfahan
IR - 1448 Karaj
IR - 1425 Tabriz
IR - 1250 Shiraz
IR - 900 Qom
IR - 841 Ahvaz
IR - 788 Pasragad Branch
IR - 767 Kahrīz
IR - 621 Kermanshah
IR - 595 Rasht
IR - 578 Kerman
IR - 577 Orūmīyeh
IR - 552 Zahedan
IR - 528 Hamadān
IR - 514 Āzādshahr
IR - 504 Arāk
IR - 478 Yazd
IR - 411 Ardabīl
IR - 370 Abadan
IR - 357 Zanjān
IR - 352 Bandar Abbas
IR - 349 Sanandaj
IR - 334 Qazvin
IR - 331 Khorramshahr
IR - 330 Khorramabad
IR - 277 Khomeynī Shahr
IR - 255 Sari
IR - 252 Borūjerd
IR - 252 Qarchak
IR - 245 Gorgān
IR - 226 Sabzevar
IR - 223 Najafābād
IR - 221 Neyshābūr
IR - 213 Naz̧arābād
IR - 213 Būkān
IR - 208 Sirjan
IR - 203 Bābol
IR - 199 Āmol
IR - 197 Bīrjand
IR - 192 Bojnūrd
IR - 180 Varāmīn
IR - 177 Malāyer
IR - 176 Sāveh
IR - 175 Khowy
IR - 165 Bushehr
IR - 162 Mahābād
IR - 151 Saqqez
IR - 149 Marvdasht
IR - 148 Rafsanjān
IR - 141 Īlām
IR - 133 Mīāndoāb
IR - 132 Shahrud
IR - 131 Gonbad-e Kāvūs
IR - 131 Iranshahr
IR - 129 Shahr-e Kord
IR - 126 Torbat-e Ḩeydarīyeh
IR - 125 Semnan
IR - 124 Marand
IR - 122 Zābol
IR - 112 Qūchān
IR - 112 Masjed Soleymān
IR - 111 Bandar-e Anzalī
IR - 105 Bāneh
IR - 102 Pārsābād
IR - 100 Kūhdasht
IS - 119 Reykjavík
IT - 2319 Rome
IT - 1237 Milan
IT - 959 Naples
IT - 870 Turin
IT - 648 Palermo
IT - 580 Genoa
IT - 366 Bologna
IT - 349 Florence
IT - 291 Catania
IT - 277 Bari
IT - 220 Messina
IT - 219 Verona
IT - 204 Padova
IT - 187 Trieste
IT - 185 Brescia
IT - 182 Prato
IT - 181 Taranto
IT - 169 Reggio Calabria
IT - 159 Modena
IT - 154 Livorno
IT - 149 Cagliari
IT - 148 Mestre
IT - 146 Parma
IT - 137 Foggia
IT - 133 Reggio nell'Emilia
IT - 129 Acilia-Castel Fusano-Ostia Antica
IT - 126 Salerno
IT - 120 Perugia
IT - 120 Monza
IT - 119 Rimini
IT - 117 Pescara
IT - 114 Bergamo
IT - 107 Vicenza
JM - 938 Kingston
JM - 145 Spanish Town
JM - 103 Portmore
JO - 1276 Amman
JO - 793 Zarqa
JO - 307 Irbid
JO - 268 Russeifa
JO - 181 Wādī as Sīr
JO - 126 ‘Ajlūn
JP - 8337 Tokyo
JP - 3574 Yokohama
JP - 2592 Osaka
JP - 2191 Nagoya
JP - 1883 Sapporo
JP - 1528 Kobe
JP - 1460 Kyoto
JP - 1392 Fukuoka
JP - 1307 Kawasaki
JP - 1193 Saitama
JP - 1144 Hiroshima
JP - 1078 Yono
JP - 1063 Sendai
JP - 998 Kitakyushu
JP - 920 Chiba
JP - 782 Sakai
JP - 702 Shizuoka
JP - 680 Kumamoto
JP - 640 Okayama
JP - 605 Hamamatsu
JP - 579 Hachiōji
JP - 555 Kagoshima
JP - 505 Niigata
JP - 481 Himeji
JP - 470 Matsudo
JP - 469 Nishinomiya-hama
JP - 469 Kawaguchi
JP - 459 Kanazawa
JP - 450 Utsunomiya
JP - 449 Ōita
JP - 443 Matsuyama
JP - 442 Amagasaki
JP - 438 Kurashiki
JP - 429 Yokosuka
JP - 410 Nagasaki
JP - 406 Hirakata
JP - 400 Machida
JP - 398 Gifu-shi
JP - 395 Fujisawa
JP - 384 Toyonaka
JP - 383 Fukuyama
JP - 378 Toyohashi
JP - 375 Minato
JP - 367 Nara-shi
JP - 362 Toyota
JP - 360 Nagano
JP - 357 Iwaki
JP - 357 Asahikawa
JP - 354 Takatsuki
JP - 352 Okazaki
JP - 352 Suita
JP - 351 Wakayama
JP - 341 Kōriyama
JP - 340 Kashiwa
JP - 339 Tokorozawa
JP - 338 Kawagoe
JP - 336 Kochi
JP - 334 Takamatsu
JP - 326 Toyama
JP - 320 Akita
JP - 317 Koshigaya
JP - 311 Miyazaki
JP - 301 Naha
JP - 299 Kasugai
JP - 298 Aomori
JP - 298 Ōtsu
JP - 297 Akashi
JP - 296 Yokkaichi
JP - 295 Morioka
JP - 294 Fukushima
JP - 284 Ichihara
JP - 283 Maebashi
JP - 280 Ichinomiya
JP - 276 Hakodate
JP - 274 Ibaraki
JP - 273 Yao
JP - 272 Kakogawachō-honmachi
JP - 267 Tokushima
JP - 259 Hiratsuka
JP - 255 Yamagata
JP - 249 Fukui-shi
JP - 247 Mito
JP - 246 Shimonoseki
JP - 241 Takasaki
JP - 240 Fuji
JP - 239 Hachinohe
JP - 239 Neyagawa
JP - 238 Kurume
JP - 237 Sasebo
JP - 232 Chigasaki
JP - 231 Sōka
JP - 229 Atsugi
JP - 224 Minamirinkan
JP - 220 Takarazuka
JP - 219 Ageoshimo
JP - 213 Chōfu
JP - 211 Matsumoto
JP - 207 Kasukabe
JP - 206 Kishiwada
JP - 204 Numazu
JP - 204 Jōetsu
JP - 203 Odawara
JP - 197 Kure
JP - 195 Nagaoka
JP - 195 Nishi-Tokyo-shi
JP - 194 Itami
JP - 193 Uji
JP - 191 Suzuka
JP - 190 Kōfu
JP - 189 Izumi
JP - 186 Hitachi
JP - 184 Kushiro
JP - 183 Sakura
JP - 178 Anjō
JP - 176 Tsukuba
JP - 175 Hirosaki
JP - 175 Tomakomai
JP - 174 Hadano
JP - 174 Obihiro
JP - 174 Ube
JP - 172 Hino
JP - 170 Takaoka
JP - 166 Kamakura
JP - 165 Saga
JP - 163 Tsu
JP - 161 Sayama
JP - 161 Kawanishi
JP - 160 Oyama
JP - 160 Ashikaga
JP - 157 Hitachi-Naka
JP - 157 Matsue
JP - 156 Nagareyama
JP - 156 Katsuta
JP - 156 Kumagaya
JP - 154 Tottori
JP - 152 Ōta
JP - 151 Komaki
JP - 151 Ōgaki
JP - 151 Higashimurayama
JP - 149 Ōme
JP - 148 Moriguchi
JP - 146 Yamaguchi
JP - 144 Otaru
JP - 144 Urayasu
JP - 141 Yonago
JP - 140 Kuwana
JP - 139 Kariya
JP - 137 Musashino
JP - 135 Zama
JP - 134 Seto
JP - 134 Ebetsu
JP - 133 Tondabayashichō
JP - 133 Fujieda
JP - 133 Sandachō
JP - 132 Kakamigahara
JP - 132 Ōmuta
JP - 132 Abiko
JP - 132 Kadoma
JP - 131 Miyakonojō
JP - 131 Matsubara
JP - 131 Isesaki
JP - 130 Daitōchō
JP - 129 Mino
JP - 128 Asaka
JP - 128 Kusatsu
JP - 127 Ueda
JP - 125 Okinawa
JP - 125 Beppu
JP - 125 Kashihara-shi
JP - 123 Niihama
JP - 123 Kisarazu
JP - 122 Nobeoka
JP - 122 Fujinomiya
JP - 121 Noda
JP - 121 Yaizu
JP - 121 Toyokawa
JP - 119 Shimotoda
JP - 119 Kokubunji
JP - 118 Ikoma
JP - 117 Ishinomaki
JP - 117 Hōfu
JP - 116 Handa
JP - 113 Mishima
JP - 113 Kitami
JP - 111 Hikone
JP - 110 Kiryū
JP - 109 Komatsu
JP - 109 Iwatsuki
JP - 108 Tajimi
JP - 107 Iida
JP - 104 Honmachi
JP - 104 Iwakuni
JP - 103 Isehara
JP - 103 Nishio
JP - 102 Inazawa
JP - 101 Tokuyama
JP - 101 Narita
JP - 101 Izumisano
JP - 100 Sakata
JP - 100 Kōnan
JP - 100 Chikushino-shi
KE - 2751 Nairobi
KE - 800 Mombasa
KE - 260 Nakuru
KE - 218 Eldoret
KE - 216 Kisumu
KE - 200 Thika
KE - 118 Malindi
KG - 900 Bishkek
KG - 200 Osh
KH - 1574 Phnom Penh
KH - 844 Takeo
KH - 157 Sihanoukville
KH - 150 Battambang
KH - 139 Siem Reap
KP - 3222 Pyongyang
KP - 559 Hamhŭng
KP - 455 Namp’o
KP - 437 Sunch’ŏn
KP - 346 Hŭngnam
KP - 338 Kaesŏng
KP - 329 Wŏnsan
KP - 327 Chongjin
KP - 310 Sariwŏn
KP - 288 Sinŭiju
KP - 222 Haeju
KP - 210 Kanggye
KP - 193 Hyesan
KP - 152 Songnim
KP - 117 Manp’o
KP - 100 P’yŏngsŏng
KR - 10349 Seoul
KR - 3679 Busan
KR - 2628 Incheon
KR - 2567 Daegu
KR - 1475 Daejeon
KR - 1417 Gwangju
KR - 1243 Suwon
KR - 1073 Goyang-si
KR - 1032 Seongnam-si
KR - 963 Ulsan
KR - 851 Bucheon-si
KR - 711 Jeonju
KR - 651 Ansan-si
KR - 635 Cheongju-si
KR - 634 Anyang-si
KR - 550 Changwon
KR - 500 Pohang
KR - 479 Uijeongbu-si
KR - 476 Hwaseong-si
KR - 434 Masan
KR - 408 Jeju City
KR - 365 Cheonan
KR - 358 Kwangmyŏng
KR - 356 Kimhae
KR - 307 Chinju
KR - 296 Yeosu
KR - 291 Gumi
KR - 284 Iksan
KR - 268 Mokpo
KR - 243 Gunsan
KR - 243 Wŏnju
KR - 231 Suncheon
KR - 230 Sejong
KR - 210 Chuncheon
KR - 196 Icheon-si
KR - 195 Guri-si
KR - 181 Gangneung
KR - 180 Yangju
KR - 159 Osan
KR - 156 Seogwipo
KR - 155 Gyeongju
KR - 150 Gimcheon
KR - 140 Jeongeup
KR - 135 Hanam
KR - 130 Gyeongsan-si
KR - 129 Andong
KR - 106 Hwado
KR - 101 Tonghae
KW - 637 Al Aḩmadī
KW - 164 Ḩawallī
KW - 139 Şabāḩ as Sālim
KZ - 2001 Almaty
KZ - 452 Karagandy
KZ - 414 Shymkent
KZ - 358 Taraz
KZ - 346 Nur-Sultan
KZ - 329 Pavlodar
KZ - 319 Ust-Kamenogorsk
KZ - 300 Kyzylorda
KZ - 293 Semey
KZ - 262 Aktobe
KZ - 210 Kostanay
KZ - 201 Petropavl
KZ - 200 Oral
KZ - 180 Atyrau
KZ - 171 Temirtau
KZ - 147 Aktau
KZ - 124 Kokshetau
KZ - 124 Rudnyy
KZ - 121 Ekibastuz
KZ - 117 Taldykorgan
KZ - 104 Zhezqazghan
KZ - 104 Zhanaozen
LA - 197 Vientiane
LB - 1916 Beirut
LB - 229 Tripoli
LB - 164 Sidon
LB - 135 Tyre
LB - 120 Nabatîyé et Tahta
LK - 648 Colombo
LK - 220 Dehiwala-Mount Lavinia
LK - 185 Moratuwa
LK - 169 Jaffna
LK - 137 Negombo
LK - 118 Pita Kotte
LK - 116 Sri Jayewardenepura Kotte
LK - 112 Kandy
LK - 108 Trincomalee
LK - 100 Kalmunai
LR - 940 Monrovia
LS - 118 Maseru
LT - 542 Vilnius
LT - 375 Kaunas
LT - 192 Klaipėda
LT - 131 Šiauliai
LT - 117 Panevėžys
LV - 743 Riga
LV - 112 Daugavpils
LY - 1151 Tripoli
LY - 651 Benghazi
LY - 386 Mişrātah
LY - 211 Tarhuna
LY - 202 Al Khums
LY - 200 Az Zāwīyah
LY - 186 Zawiya
LY - 134 Ajdabiya
LY - 131 Al Ajaylat
LY - 130 Sabhā
LY - 128 Sirte
LY - 126 Al Jadīd
LY - 121 Tobruk
LY - 110 Zliten
LY - 102 Şabrātah
LY - 100 Tagiura
MA - 3145 Casablanca
MA - 1656 Rabat
MA - 965 Fès
MA - 903 Sale
MA - 839 Marrakesh
MA - 698 Agadir
MA - 688 Tangier
MA - 546 Meknès
MA - 405 Oujda-Angad
MA - 396 Al Hoceïma
MA - 367 Kenitra
MA - 326 Tétouan
MA - 314 Temara
MA - 288 Safi
MA - 200 Salé Al Jadida
MA - 188 Mohammedia
MA - 168 Khouribga
MA - 166 Beni Mellal
MA - 148 El Jadid
MA - 142 Taza
MA - 129 Nador
MA - 119 Settat
MA - 109 Larache
MA - 109 Ksar El Kebir
MA - 107 Khemisset
MD - 636 Chisinau
MD - 157 Tiraspol
MD - 125 Bălţi
MD - 110 Bender
ME - 136 Podgorica
MG - 1391 Antananarivo
MG - 206 Toamasina
MG - 186 Antsirabe
MG - 167 Fianarantsoa
MG - 155 Mahajanga
MG - 115 Toliara
MK - 475 Skopje
ML - 1297 Bamako
ML - 145 Sikasso
ML - 108 Mopti
MM - 4478 Yangon
MM - 1208 Mandalay
MM - 925 Nay Pyi Taw
MM - 439 Mawlamyine
MM - 246 Kyain Seikgyi Township
MM - 244 Bago
MM - 237 Pathein
MM - 182 Monywa
MM - 178 Sittwe
MM - 177 Meiktila
MM - 173 Myeik
MM - 160 Taunggyi
MM - 142 Myingyan
MM - 137 Dawei
MM - 135 Pyay
MM - 135 Hinthada
MM - 131 Lashio
MM - 127 Pakokku
MM - 124 Thaton
MM - 117 Pyin Oo Lwin
MM - 111 Yenangyaung
MM - 107 Taungoo
MN - 845 Ulan Bator
MO - 520 Macau
MR - 661 Nouakchott
MU - 155 Port Louis
MU - 111 Beau Bassin-Rose Hill
MU - 110 Vacoas
MV - 104 Male
MW - 647 Lilongwe
MW - 585 Blantyre
MW - 175 Mzuzu
MX - 12294 Mexico City
MX - 1816 Iztapalapa
MX - 1655 Ecatepec de Morelos
MX - 1495 Guadalajara
MX - 1434 Puebla
MX - 1321 Juárez
MX - 1301 Tijuana
MX - 1239 León de los Aldama
MX - 1186 Gustavo Adolfo Madero
MX - 1142 Zapopan
MX - 1136 Monterrey
MX - 1105 Ciudad Nezahualcoyotl
MX - 809 Chihuahua
MX - 792 Naucalpan de Juárez
MX - 778 Mérida
MX - 723 San Luis Potosí
MX - 722 Aguascalientes
MX - 715 Hermosillo
MX - 710 Saltillo
MX - 690 Mexicali
MX - 676 Culiacán
MX - 674 Guadalupe
MX - 673 Acapulco de Juárez
MX - 653 Tlalnepantla
MX - 628 Cancún
MX - 626 Santiago de Querétaro
MX - 620 Coyoacán
MX - 612 Santa María Chimalhuacán
MX - 609 Torreón
MX - 598 Morelia
MX - 589 Reynosa
MX - 576 Tlaquepaque
MX - 575 Tlalpan
MX - 537 Tuxtla
MX - 532 Cuauhtémoc
MX - 519 Victoria de Durango
MX - 489 Toluca
MX - 489 Ciudad López Mateos
MX - 485 Cuautitlán Izcalli
MX - 467 Ciudad Apodaca
MX - 450 Heroica Matamoros
MX - 443 San Nicolás de los Garza
MX - 428 Veracruz
MX - 425 Xalapa de Enríquez
MX - 415 Azcapotzalco
MX - 409 Tonalá
MX - 408 Xochimilco
MX - 384 Iztacalco
MX - 382 Mazatlán
MX - 381 Irapuato
MX - 374 Nuevo Laredo
MX - 373 Miguel Hidalgo
MX - 356 Xico
MX - 355 Benito Juarez
MX - 354 Villahermosa
MX - 352 Ciudad General Escobedo
MX - 340 Celaya
MX - 339 Cuernavaca
MX - 333 Tepic
MX - 322 Ixtapaluca
MX - 309 Tampico
MX - 305 Ciudad Victoria
MX - 305 Tláhuac
MX - 299 Ciudad Obregón
MX - 282 Nicolás Romero
MX - 280 Ensenada
MX - 278 Coacalco
MX - 268 Santa Catarina
MX - 264 Uruapan
MX - 257 Gómez Palacio
MX - 257 Los Mochis
MX - 257 Pachuca de Soto
MX - 255 Oaxaca
MX - 255 Soledad de Graciano Sánchez
MX - 249 Tehuacán
MX - 242 Ojo de Agua
MX - 238 Magdalena Contreras
MX - 236 Coatzacoalcos
MX - 220 Campeche
MX - 215 Monclova
MX - 215 La Paz
MX - 213 Nogales
MX - 206 Buenavista
MX - 203 Puerto Vallarta
MX - 203 Tapachula
MX - 197 Ciudad Madero
MX - 187 Chilpancingo
MX - 185 Poza Rica de Hidalgo
MX - 173 Chicoloapan
MX - 169 Ciudad del Carmen
MX - 169 Chalco
MX - 162 Jiutepec
MX - 160 Delegación Cuajimalpa de Morelos
MX - 160 Salamanca
MX - 158 San Luis Río Colorado
MX - 158 San Cristóbal de las Casas
MX - 156 San Pablo de las Salinas
MX - 154 Cuautla
MX - 152 Ciudad Benito Juárez
MX - 151 Chetumal
MX - 150 Piedras Negras
MX - 150 Playa del Carmen
MX - 142 Zamora
MX - 141 Córdoba
MX - 139 San Juan del Río
MX - 137 Colima
MX - 134 Ciudad Acuña
MX - 130 Manzanillo
MX - 129 Zacatecas
MX - 125 Huixquilucan
MX - 125 Ciudad Valles
MX - 125 Guadalupe
MX - 123 San Pedro Garza García
MX - 122 San Pedro Garza Garcia
MX - 121 Fresnillo
MX - 121 Orizaba
MX - 119 Miramar
MX - 118 Iguala de la Independencia
MX - 118 Ciudad Delicias
MX - 118 Ciudad de Villa de Álvarez
MX - 114 Cuauhtémoc
MX - 114 Navojoa
MX - 113 Heroica Guaymas
MX - 112 Minatitlán
MX - 108 Cuautitlán
MX - 105 Texcoco de Mora
MX - 105 Parral
MX - 103 Tepexpan
MX - 102 Tulancingo
MX - 102 Tuxtepec
MY - 1460 Kota Bharu
MY - 1454 Kuala Lumpur
MY - 880 Klang
MY - 834 Kampung Baru Subang
MY - 802 Johor Bahru
MY - 673 Ipoh
MY - 570 Kuching
MY - 521 Petaling Jaya
MY - 482 Shah Alam
MY - 457 Kota Kinabalu
MY - 392 Sandakan
MY - 373 Seremban
MY - 366 Kuantan
MY - 306 Tawau
MY - 300 George Town
MY - 285 Kuala Terengganu
MY - 229 Sungai Petani
MY - 228 Miri
MY - 218 Taiping
MY - 217 Alor Setar
MY - 212 Bukit Mertajam
MY - 212 Sepang
MY - 198 Sibu
MY - 181 Malacca
MY - 171 Kulim
MY - 170 Kluang
MY - 156 Batu Pahat
MY - 152 Bintulu
MY - 146 Kampung Pasir Gudang Baru
MY - 141 Kampung Sungai Ara
MY - 136 Tasek Glugor
MY - 128 Muar
MY - 126 Ampang
MY - 120 Rawang
MY - 108 Butterworth
MY - 106 Lahad Datu
MZ - 1192 Maputo
MZ - 675 Matola
MZ - 531 Beira
MZ - 389 Nampula
MZ - 257 Chimoio
MZ - 225 Nacala
MZ - 189 Quelimane
MZ - 129 Tete
MZ - 127 Xai-Xai
MZ - 120 Maxixe
MZ - 119 Mandimba
MZ - 110 Ressano Garcia
MZ - 110 Lichinga
MZ - 109 Pemba
NA - 268 Windhoek
NE - 774 Niamey
NE - 191 Zinder
NE - 163 Maradi
NE - 124 Agadez
NG - 9000 Lagos
NG - 3626 Kano
NG - 3565 Ibadan
NG - 1582 Kaduna
NG - 1149 Port Harcourt
NG - 1125 Benin City
NG - 1112 Maiduguri
NG - 975 Zaria
NG - 898 Aba
NG - 817 Jos
NG - 814 Ilorin
NG - 736 Oyo
NG - 689 Enugu
NG - 593 Abeokuta
NG - 590 Abuja
NG - 564 Sokoto
NG - 561 Onitsha
NG - 536 Warri
NG - 536 Ebute Ikorodu
NG - 479 Okene
NG - 462 Calabar
NG - 437 Uyo
NG - 432 Katsina
NG - 424 Ado-Ekiti
NG - 421 Akure
NG - 401 Lekki
NG - 316 Bauchi
NG - 313 Ikeja
NG - 293 Makurdi
NG - 292 Minna
NG - 279 Efon-Alaaye
NG - 278 Ilesa
NG - 277 Owo
NG - 265 Umuahia
NG - 257 Ondo
NG - 255 Ikot Ekpene
NG - 250 Iwo
NG - 250 Gombe
NG - 248 Jimeta
NG - 230 Atani
NG - 227 Gusau
NG - 226 Mubi
NG - 222 Ikire
NG - 215 Owerri
NG - 215 Shagamu
NG - 209 Ijebu-Ode
NG - 200 Ugep
NG - 200 Chakwama
NG - 194 Nnewi
NG - 190 Ise-Ekiti
NG - 179 Ila Orangun
NG - 179 Saki
NG - 172 Bida
NG - 168 Awka
NG - 168 Ijero-Ekiti
NG - 164 Inisa
NG - 162 Suleja
NG - 162 Sapele
NG - 157 Osogbo
NG - 156 Kisi
NG - 139 Gbongan
NG - 138 Ejigbo
NG - 137 Funtua
NG - 137 Igboho
NG - 135 Buguma
NG - 134 Ikirun
NG - 134 Abakaliki
NG - 133 Okrika
NG - 127 Amaigbo
NG - 127 Lafia
NG - 126 Gashua
NG - 120 Modakeke
NG - 118 Bama
NG - 118 Ilobu
NG - 118 Jalingo
NG - 115 Okigwe
NG - 114 Offa
NG - 112 Esuk Oron
NG - 111 Nsukka
NG - 111 Nguru
NG - 111 Hadejia
NG - 109 Ijebu-Igbo
NG - 109 Uromi
NG - 108 Birnin Kebbi
NG - 106 Pindiga
NG - 106 Azare
NG - 104 Nkpor
NG - 103 Ikere-Ekiti
NG - 103 Lafiagi
NI - 973 Managua
NI - 145 León
NI - 130 Masaya
NI - 126 Chinandega
NI - 109 Matagalpa
NL - 742 Amsterdam
NL - 598 Rotterdam
NL - 474 The Hague
NL - 291 Utrecht
NL - 210 Eindhoven
NL - 200 Tilburg
NL - 181 Groningen
NL - 176 Almere Stad
NL - 168 Breda
NL - 159 Nijmegen
NL - 154 Enschede
NL - 148 Haarlem
NL - 142 Arnhem
NL - 140 Zaanstad
NL - 140 Amersfoort
NL - 137 Apeldoorn
NL - 135 's-Hertogenbosch
NL - 133 Hoofddorp
NL - 122 Maastricht
NL - 120 Leiden
NL - 119 Dordrecht
NL - 116 Zoetermeer
NL - 112 Zwolle
NO - 580 Oslo
NO - 214 Bergen
NO - 147 Trondheim
NO - 122 Stavanger
NP - 1442 Kathmandu
NP - 200 Pokhara
NP - 183 Pātan
NP - 182 Biratnagar
NP - 133 Birgañj
NP - 109 Dharān
NP - 107 Bharatpur
NZ - 418 Auckland
NZ - 382 Wellington
NZ - 364 Christchurch
NZ - 362 Manukau City
NZ - 153 Hamilton
NZ - 114 Dunedin
NZ - 110 Tauranga
NZ - 101 Lower Hutt
OM - 797 Muscat
OM - 238 Seeb
OM - 163 Şalālah
OM - 159 Bawshar
OM - 108 Sohar
OM - 107 As Suwayq
OM - 102 ‘Ibrī
PA - 408 Panamá
PA - 322 San Miguelito
PA - 101 Juan Díaz
PE - 7737 Lima
PE - 841 Arequipa
PE - 813 Callao
PE - 747 Trujillo
PE - 577 Chiclayo
PE - 438 Iquitos
PE - 377 Huancayo
PE - 325 Piura
PE - 317 Chimbote
PE - 312 Cusco
PE - 311 Pucallpa
PE - 280 Tacna
PE - 247 Ica
PE - 246 Juliaca
PE - 161 Sullana
PE - 153 Chincha Alta
PE - 148 Huánuco
PE - 140 Ayacucho
PE - 135 Cajamarca
PE - 117 Puno
PE - 109 Tumbes
PG - 284 Port Moresby
PH - 2762 Quezon City
PH - 1600 Manila
PH - 1500 Caloocan City
PH - 1274 Budta
PH - 1213 Davao
PH - 1122 Malingao
PH - 799 Cebu City
PH - 680 General Santos
PH - 644 Taguig
PH - 617 Pasig City
PH - 590 Las Piñas
PH - 550 Antipolo
PH - 510 Makati City
PH - 458 Zamboanga
PH - 455 Bacolod City
PH - 454 Mansilingan
PH - 445 Cagayan de Oro
PH - 442 Dasmariñas
PH - 417 Pasay
PH - 388 Iloilo
PH - 358 San Jose del Monte
PH - 357 Bacoor
PH - 350 Lapu-Lapu City
PH - 343 Iligan
PH - 331 Mandaue City
PH - 317 Calamba
PH - 312 Iligan City
PH - 310 Butuan
PH - 309 Cabuyao
PH - 306 Mandaluyong City
PH - 300 Biñan
PH - 299 Angeles City
PH - 299 Santol
PH - 283 Cainta
PH - 273 Baguio
PH - 270 San Pedro
PH - 265 Mantampay
PH - 251 San Fernando
PH - 250 Libertad
PH - 249 Navotas
PH - 242 Tacloban
PH - 237 Batangas
PH - 233 Magugpo Poblacion
PH - 231 Taytay
PH - 229 Lucena
PH - 223 Puerto Princesa
PH - 221 Olongapo
PH - 220 Cabanatuan City
PH - 219 Binangonan
PH - 217 Santa Rosa
PH - 216 Imus
PH - 212 Lipa City
PH - 208 San Pablo
PH - 199 Malolos
PH - 191 Ormoc
PH - 189 Panalanoy
PH - 188 Mabalacat City
PH - 187 Pagadian
PH - 185 Meycauayan
PH - 184 Tarlac City
PH - 179 Legaspi
PH - 179 Cotabato
PH - 175 Naga
PH - 171 Dagupan
PH - 157 Toledo
PH - 155 Guyong
PH - 150 Bago City
PH - 144 Marawi City
PH - 136 Kabankalan
PH - 136 Baliuag
PH - 134 Rodriguez
PH - 134 San Mateo
PH - 133 Talisay
PH - 132 Muricay
PH - 132 Bulaon
PH - 129 Cadiz
PH - 126 Koronadal
PH - 124 Hagonoy
PH - 121 San Juan
PH - 119 Silang
PH - 119 San Jose
PH - 116 Digos
PH - 116 Cavite City
PH - 115 Tuguegarao
PH - 114 Dumaguete
PH - 108 Santiago
PH - 108 Santa Cruz
PH - 106 Mati
PH - 106 Tanza
PH - 103 Roxas City
PH - 102 Laoag
PH - 102 Pulong Santa Cruz
PH - 101 Urdaneta
PH - 101 Jolo
PK - 11624 Karachi
PK - 6311 Lahore
PK - 2507 Faisalabad
PK - 1743 Rawalpindi
PK - 1437 Multan
PK - 1386 Hyderabad
PK - 1384 Gujranwala
PK - 1219 Peshawar
PK - 789 Rahim Yar Khan
PK - 734 Quetta
PK - 725 Muzaffarābād
PK - 700 Battagram
PK - 640 Kotli
PK - 602 Islamabad
PK - 553 Bahawalpur
PK - 543 Sargodha
PK - 477 Sialkot
PK - 418 Sukkur
PK - 364 Larkana
PK - 361 Shekhupura
PK - 343 Bhimbar
PK - 341 Jhang Sadr
PK - 302 Gujrat
PK - 300 Mardan
PK - 291 Kasur
PK - 280 Mingora
PK - 236 Dera Ghazi Khan
PK - 236 Sahiwal
PK - 230 Nawabshah
PK - 224 Okara
PK - 216 Mirpur Khas
PK - 202 Chiniot
PK - 200 Shahkot
PK - 200 Kamoke
PK - 190 Saddiqabad
PK - 184 Būrewāla
PK - 171 Jacobabad
PK - 165 Muzaffargarh
PK - 164 Muridke
PK - 157 Shikarpur
PK - 154 Hafizabad
PK - 151 Kohat
PK - 150 Tordher
PK - 145 Jhelum
PK - 142 Khanpur
PK - 141 Khuzdar
PK - 140 Dadu
PK - 140 Gojra
PK - 130 Mandi Bahauddin
PK - 127 Tando Allahyar
PK - 127 Pakpattan
PK - 127 Bahawalnagar
PK - 127 Bahawalnagar
PK - 126 Tando Adam
PK - 125 Khairpur Mir’s
PK - 124 New Mirpur
PK - 122 Chishtian
PK - 120 Abbottabad
PK - 120 Jaranwala
PK - 117 Ahmadpur East
PK - 113 Vihari
PK - 112 Kamalia
PK - 104 Kot Addu
PK - 103 Khushāb
PK - 102 Wazirabad
PK - 102 Dera Ismail Khan
PK - 101 Chakwal
PL - 1702 Warsaw
PL - 769 Łódź
PL - 755 Kraków
PL - 635 Wrocław
PL - 570 Poznań
PL - 462 Gdańsk
PL - 408 Szczecin
PL - 366 Bydgoszcz
PL - 360 Lublin
PL - 317 Katowice
PL - 292 Białystok
PL - 254 Gdynia
PL - 248 Częstochowa
PL - 227 Sosnowiec
PL - 227 Radom
PL - 213 Mokotów
PL - 209 Toruń
PL - 209 Kielce
PL - 199 Gliwice
PL - 192 Zabrze
PL - 189 Bytom
PL - 188 Praga Południe
PL - 177 Bielsko-Biala
PL - 172 Olsztyn
PL - 158 Rzeszów
PL - 148 Ursynów
PL - 146 Ruda Śląska
PL - 144 Wola
PL - 143 Rybnik
PL - 135 Bielany
PL - 134 Śródmieście
PL - 131 Dąbrowa Górnicza
PL - 130 Tychy
PL - 128 Opole
PL - 128 Elbląg
PL - 127 Płock
PL - 127 Wałbrzych
PL - 124 Gorzów Wielkopolski
PL - 124 Targówek
PL - 120 Włocławek
PL - 118 Zielona Góra
PL - 118 Tarnów
PL - 113 Chorzów
PL - 109 Kalisz
PL - 107 Koszalin
PL - 106 Legnica
PL - 102 Bemowo
PR - 418 San Juan
PR - 203 Bayamón
PR - 170 Carolina
PR - 153 Ponce
PS - 410 Gaza
PS - 173 Khān Yūnis
PS - 169 Jabālyā
PS - 160 Hebron
PS - 130 Nablus
PS - 126 Rafaḩ
PT - 518 Lisbon
PT - 250 Porto
PT - 179 Amadora
PT - 121 Braga
PT - 117 Setúbal
PT - 107 Coimbra
PT - 103 Queluz
PT - 101 Funchal
PY - 1482 Asunción
PY - 321 Ciudad del Este
PY - 228 San Lorenzo
PY - 199 Capiatá
PY - 126 Lambaré
PY - 120 Fernando de la Mora
QA - 345 Doha
QA - 272 Ar Rayyān
RE - 137 Saint-Denis
RO - 1877 Bucharest
RO - 318 Iaşi
RO - 317 Cluj-Napoca
RO - 315 Timişoara
RO - 304 Craiova
RO - 303 Constanţa
RO - 294 Galaţi
RO - 276 Braşov
RO - 229 Ploieşti
RO - 214 Brăila
RO - 207 Oradea
RO - 171 Bacău
RO - 169 Arad
RO - 168 Piteşti
RO - 152 Sibiu
RO - 147 Târgu-Mureş
RO - 137 Baia Mare
RO - 131 Buzău
RO - 115 Botoşani
RO - 112 Satu Mare
RO - 108 Râmnicu Vâlcea
RO - 106 Suceava
RO - 103 Piatra Neamţ
RO - 102 Drobeta-Turnu Severin
RS - 1274 Belgrade
RS - 250 Niš
RS - 215 Novi Sad
RS - 156 Zemun
RS - 147 Kragujevac
RS - 117 Čačak
RS - 100 Subotica
RU - 10381 Moscow
RU - 5028 Saint Petersburg
RU - 1419 Novosibirsk
RU - 1350 Yekaterinburg
RU - 1284 Nizhniy Novgorod
RU - 1135 Samara
RU - 1129 Omsk
RU - 1105 Kazan
RU - 1074 Rostov-na-Donu
RU - 1063 Chelyabinsk
RU - 1033 Ufa
RU - 1011 Volgograd
RU - 982 Perm
RU - 927 Krasnoyarsk
RU - 864 Saratov
RU - 849 Voronezh
RU - 703 Tol’yatti
RU - 650 Krasnodar
RU - 641 Ulyanovsk
RU - 631 Izhevsk
RU - 607 Yaroslavl
RU - 600 Barnaul
RU - 587 Vladivostok
RU - 587 Irkutsk
RU - 579 Khabarovsk
RU - 550 Orenburg
RU - 540 Novokuznetsk
RU - 520 Ryazan’
RU - 519 Tyumen
RU - 516 Lipetsk
RU - 513 Penza
RU - 510 Naberezhnyye Chelny
RU - 503 Astrakhan
RU - 498 Makhachkala
RU - 486 Tomsk
RU - 477 Kemerovo
RU - 469 Tula
RU - 457 Kirov
RU - 447 Cheboksary
RU - 435 Kaliningrad
RU - 427 Bryansk
RU - 421 Ivanovo
RU - 413 Magnitogorsk
RU - 409 Kursk
RU - 400 Tver
RU - 381 Nizhny Tagil
RU - 363 Stavropol’
RU - 360 Ulan-Ude
RU - 356 Arkhangel’sk
RU - 345 Belgorod
RU - 343 Kurgan
RU - 339 Kaluga
RU - 328 Sochi
RU - 324 Orël
RU - 323 Volzhskiy
RU - 321 Smolensk
RU - 319 Murmansk
RU - 317 Vladikavkaz
RU - 316 Cherepovets
RU - 315 Vologda
RU - 310 Vladimir
RU - 309 Chita
RU - 303 Saransk
RU - 300 Surgut
RU - 291 Tambov
RU - 279 Yoshkar-Ola
RU - 279 Taganrog
RU - 278 Kostroma
RU - 276 Komsomolsk-on-Amur
RU - 273 Nal’chik
RU - 267 Sterlitamak
RU - 265 Petrozavodsk
RU - 257 Bratsk
RU - 247 Orsk
RU - 245 Nizhnevartovsk
RU - 243 Angarsk
RU - 242 Novorossiysk
RU - 240 Khimki
RU - 236 Yakutsk
RU - 234 Nizhnekamsk
RU - 233 Dzerzhinsk
RU - 230 Syktyvkar
RU - 227 Staryy Oskol
RU - 226 Groznyy
RU - 221 Shakhty
RU - 221 Blagoveshchensk
RU - 219 Prokop’yevsk
RU - 217 Rybinsk
RU - 216 Zelenograd
RU - 215 Biysk
RU - 215 Velikiy Novgorod
RU - 202 Pskov
RU - 200 Balakovo
RU - 200 Armavir
RU - 196 Engel’s
RU - 194 Severodvinsk
RU - 191 Zlatoust
RU - 189 Syzran’
RU - 187 Petropavlovsk-Kamchatsky
RU - 183 Kamensk-Ural’skiy
RU - 179 Podolsk
RU - 176 Yuzhno-Sakhalinsk
RU - 168 Berezniki
RU - 168 Volgodonsk
RU - 168 Miass
RU - 167 Abakan
RU - 167 Novocherkassk
RU - 164 Nazran’
RU - 161 Rubtsovsk
RU - 161 Mytishchi
RU - 160 Salavat
RU - 157 Ussuriysk
RU - 155 Lyubertsy
RU - 154 Kovrov
RU - 150 Balashikha
RU - 148 Kolomna
RU - 147 Nakhodka
RU - 144 Elektrostal’
RU - 144 Maykop
RU - 143 Pyatigorsk
RU - 142 Zheleznodorozhnyy
RU - 141 Norilsk
RU - 140 Al’met’yevsk
RU - 140 Korolev
RU - 139 Kolpino
RU - 137 Odintsovo
RU - 134 Nevinnomyssk
RU - 134 Pervoural’sk
RU - 133 Kislovodsk
RU - 132 Dimitrovgrad
RU - 131 Novomoskovsk
RU - 129 Kamyshin
RU - 128 Novocheboksarsk
RU - 128 Serpukhov
RU - 127 Murom
RU - 127 Khasavyurt
RU - 127 Neftekamsk
RU - 120 Orekhovo-Zuyevo
RU - 118 Achinsk
RU - 116 Cherkessk
RU - 116 Noginsk
RU - 116 Yelets
RU - 116 Novo-Peredelkino
RU - 114 Tobol’sk
RU - 113 Shchelkovo
RU - 113 Nefteyugansk
RU - 112 Novokuybyshevsk
RU - 110 Noyabrsk
RU - 110 Bataysk
RU - 110 Seversk
RU - 109 Arzamas
RU - 109 Sergiyev Posad
RU - 109 Leninsk-Kuznetsky
RU - 108 Kyzyl
RU - 108 Oktyabr’skiy
RU - 107 Obninsk
RU - 107 Elista
RU - 107 Cherëmushki
RU - 106 Novotroitsk
RU - 106 Derbent
RU - 104 Kiselëvsk
RU - 103 Velikiye Luki
RU - 103 Pushkino
RU - 102 Artëm
RU - 102 Ukhta
RU - 102 Kansk
RU - 101 Mezhdurechensk
RU - 101 Solikamsk
RU - 101 Glazov
RU - 100 Ust’-Ilimsk
RW - 745 Kigali
SA - 4206 Riyadh
SA - 2867 Jeddah
SA - 1324 Mecca
SA - 1300 Medina
SA - 947 Sulţānah
SA - 769 Dammam
SA - 531 Ta’if
SA - 455 Tabuk
SA - 425 Al Kharj
SA - 391 Buraydah
SA - 388 Khamis Mushait
SA - 293 Al Hufūf
SA - 291 Al Mubarraz
SA - 272 Hafar Al-Batin
SA - 267 Ha'il
SA - 259 Najrān
SA - 237 Al Jubayl
SA - 211 Abha
SA - 200 Yanbu
SA - 166 Khobar
SA - 149 Arar
SA - 128 Sakakah
SA - 105 Jizan
SA - 103 Qurayyat
SD - 1975 Khartoum
SD - 1200 Omdurman
SD - 566 Nyala
SD - 490 Port Sudan
SD - 401 Kassala
SD - 393 El Obeid
SD - 364 Al Qadarif
SD - 345 Kosti
SD - 333 Wad Medani
SD - 265 El Daein
SD - 253 El Fasher
SD - 250 Singa
SD - 186 Ad-Damazin
SD - 163 Geneina
SD - 135 Rabak
SD - 130 Sinnar
SD - 128 Al Manāqil
SD - 120 Gereida
SD - 108 An Nuhūd
SD - 108 Atbara
SD - 104 Ed Damer
SE - 1515 Stockholm
SE - 573 Göteborg
SE - 302 Malmö
SE - 149 Uppsala
SE - 140 Sollentuna
SE - 118 Västerås
SE - 116 Örebro
SE - 107 Linköping
SE - 104 Helsingborg
SG - 3548 Singapore
SG - 253 Woodlands
SI - 272 Ljubljana
SK - 424 Bratislava
SK - 237 Košice
SL - 803 Freetown
SL - 174 Bo
SL - 143 Kenema
SN - 2476 Dakar
SN - 874 Pikine
SN - 529 Touba
SN - 320 Thiès
SN - 252 Thiès Nones
SN - 176 Saint-Louis
SN - 172 Kaolack
SN - 160 Ziguinchor
SN - 100 Tiébo
SO - 2587 Mogadishu
SO - 478 Hargeysa
SO - 242 Berbera
SO - 235 Kismayo
SO - 230 Marka
SO - 185 Jamaame
SO - 130 Baidoa
SR - 224 Paramaribo
SS - 450 Juba
SS - 300 Winejok
SS - 161 Malakal
SS - 127 Wau
SV - 526 San Salvador
SV - 330 Soyapango
SV - 177 Santa Ana
SV - 162 San Miguel
SV - 160 Mejicanos
SV - 125 Santa Tecla
SV - 112 Apopa
SY - 1602 Aleppo
SY - 1569 Damascus
SY - 775 Homs
SY - 461 Ḩamāh
SY - 340 Latakia
SY - 243 Deir ez-Zor
SY - 178 Ar Raqqah
SY - 131 Al Bāb
SY - 129 Idlib
SY - 112 Douma
SZ - 111 Manzini
TD - 721 N'Djamena
TD - 135 Moundou
TD - 103 Sarh
TG - 750 Lomé
TG - 118 Sokodé
TG - 104 Kara
TH - 5104 Bangkok
TH - 389 Samut Prakan
TH - 292 Mueang Nonthaburi
TH - 247 Udon Thani
TH - 219 Chon Buri
TH - 209 Nakhon Ratchasima
TH - 201 Chiang Mai
TH - 192 Hat Yai
TH - 183 Pak Kret
TH - 179 Si Racha
TH - 171 Phra Pradaeng
TH - 156 Lampang
TH - 148 Khon Kaen
TH - 127 Surat Thani
TH - 123 Ubon Ratchathani
TH - 121 Nakhon Si Thammarat
TH - 119 Khlong Luang
TH - 118 Nakhon Pathom
TH - 107 Rayong
TH - 103 Phitsanulok
TJ - 679 Dushanbe
TJ - 145 Khujand
TL - 150 Dili
TM - 728 Ashgabat
TM - 235 Türkmenabat
TM - 167 Daşoguz
TM - 115 Mary
TN - 693 Tunis
TN - 277 Sfax
TN - 164 Sousse
TN - 120 Kairouan
TN - 115 Bizerte
TN - 110 Gabès
TR - 14804 Istanbul
TR - 3517 Ankara
TR - 2501 İzmir
TR - 1413 Bursa
TR - 1249 Adana
TR - 1066 Gaziantep
TR - 876 Konya
TR - 792 Çankaya
TR - 758 Antalya
TR - 724 Bağcılar
TR - 645 Diyarbakır
TR - 593 Kayseri
TR - 583 Üsküdar
TR - 577 Bahçelievler
TR - 573 Umraniye
TR - 538 Mersin
TR - 520 Esenler
TR - 515 Eskişehir
TR - 458 Karabağlar
TR - 450 Muratpaşa
TR - 450 Şanlıurfa
TR - 442 Malatya
TR - 437 Sultangazi
TR - 427 Maltepe
TR - 421 Erzurum
TR - 394 Samsun
TR - 382 Batman
TR - 376 Kahramanmaraş
TR - 372 Van
TR - 362 Ataşehir
TR - 315 Şişli
TR - 313 Denizli
TR - 298 Elazığ
TR - 289 Zeytinburnu
TR - 287 Adapazarı
TR - 287 Sultanbeyli
TR - 281 Gebze
TR - 280 Merkezefendi
TR - 264 Sivas
TR - 256 Tarsus
TR - 244 Trabzon
TR - 244 Manisa
TR - 241 Sancaktepe
TR - 238 Balıkesir
TR - 224 Adıyaman
TR - 211 Esenyurt
TR - 211 Kırıkkale
TR - 210 Antakya
TR - 203 Osmaniye
TR - 203 Çorlu
TR - 198 Arnavutköy
TR - 197 İzmit
TR - 194 Başakşehir
TR - 185 Kütahya
TR - 183 Çorum
TR - 175 Siverek
TR - 172 Isparta
TR - 163 Büyükçekmece
TR - 163 Aydın
TR - 160 İskenderun
TR - 154 Viranşehir
TR - 153 Uşak
TR - 152 Aksaray
TR - 150 Kızıltepe
TR - 146 Afyonkarahisar
TR - 134 İnegol
TR - 130 Tokat
TR - 126 Edirne
TR - 125 Derince
TR - 122 Beylikdüzü
TR - 122 Tekirdağ
TR - 120 Karaman
TR - 119 Nazilli
TR - 117 Ordu
TR - 114 Siirt
TR - 114 Erzincan
TR - 113 Alanya
TR - 111 Turhal
TR - 108 Bandırma
TR - 103 Turgutlu
TR - 101 Mustafakemalpaşa
TR - 100 Zonguldak
TW - 7872 Taipei
TW - 1520 Kaohsiung
TW - 1041 Taichung
TW - 771 Tainan
TW - 543 Banqiao
TW - 404 Hsinchu
TW - 402 Taoyuan City
TW - 398 Keelung
TW - 350 Hualien City
TW - 125 Yuanlin
TW - 110 Taitung City
TW - 106 Nantou
TW - 105 Douliu
TZ - 2699 Dar es Salaam
TZ - 437 Mwanza
TZ - 404 Zanzibar
TZ - 341 Arusha
TZ - 292 Mbeya
TZ - 251 Morogoro
TZ - 225 Tanga
TZ - 181 Dodoma
TZ - 164 Kigoma
TZ - 157 Moshi
TZ - 145 Tabora
TZ - 126 Songea
TZ - 121 Musoma
TZ - 112 Iringa
TZ - 109 Katumba
TZ - 107 Shinyanga
UA - 2798 Kyiv
UA - 1431 Kharkiv
UA - 1033 Dnipro
UA - 1025 Donetsk
UA - 1002 Odessa
UA - 796 Zaporizhia
UA - 718 Lviv
UA - 652 Kryvyi Rih
UA - 511 Mykolayiv
UA - 482 Mariupol
UA - 452 Luhansk
UA - 416 Sevastopol
UA - 398 Khmelnytskyi
UA - 377 Makiyivka
UA - 352 Vinnytsia
UA - 336 Simferopol
UA - 320 Kherson
UA - 318 Poltava
UA - 308 Chernihiv
UA - 298 Cherkasy
UA - 294 Sumy
UA - 282 Zhytomyr
UA - 279 Horlivka
UA - 255 Rivne
UA - 249 Kropyvnytskyi
UA - 249 Kamianske
UA - 236 Chernivtsi
UA - 236 Ternopil
UA - 227 Kremenchuk
UA - 214 Lutsk
UA - 204 Ivano-Frankivsk
UA - 199 Bila Tserkva
UA - 174 Kramators’k
UA - 158 Melitopol
UA - 149 Kerch
UA - 131 Nikopol
UA - 130 Syevyerodonets’k
UA - 125 Sloviansk
UA - 118 Berdyansk
UA - 118 Uzhgorod
UA - 116 Alchevs’k
UA - 116 Pavlohrad
UA - 112 Lysychans’k
UA - 106 Yevpatoriya
UA - 104 Yenakiyeve
UA - 103 Oleksandriya
UA - 100 Kamianets-Podilskyi
UG - 1353 Kampala
UG - 147 Gulu
UG - 119 Lira
US NY 8175 New York City
US CA 3972 Los Angeles
US IL 2721 Chicago
US NY 2301 Brooklyn
US TX 2296 Houston
US NY 2273 Queens
US PA 1567 Philadelphia
US AZ 1563 Phoenix
US NY 1488 Manhattan
US TX 1470 San Antonio
US CA 1395 San Diego
US NY 1385 The Bronx
US TX 1300 Dallas
US CA 1027 San Jose
US TX 932 Austin
US FL 868 Jacksonville
US CA 865 San Francisco
US OH 850 Columbus
US TX 833 Fort Worth
US IN 830 Indianapolis
US NC 827 Charlotte
US WA 684 Seattle
US CO 683 Denver
US TX 681 El Paso
US MI 677 Detroit
US MA 667 Boston
US TN 656 Memphis
US OR 632 Portland
US OK 631 Oklahoma City
US NV 624 Las Vegas
US MD 622 Baltimore
US DC 602 Washington, D.C.
US WI 600 Milwaukee
US NM 559 Albuquerque
US AZ 532 Tucson
US TN 531 Nashville
US CA 520 Fresno
US CA 491 Sacramento
US MO 475 Kansas City
US CA 474 Long Beach
US AZ 472 Mesa
US NY 469 Staten Island
US GA 464 Atlanta
US CO 457 Colorado Springs
US VA 453 Virginia Beach
US NC 451 Raleigh
US NE 444 Omaha
US FL 441 Miami
US CA 419 Oakland
US MN 411 Minneapolis
US OK 404 Tulsa
US KS 390 Wichita
US LA 390 New Orleans
US TX 388 Arlington
US OH 388 Cleveland
US CA 374 Bakersfield
US HI 372 Honolulu
US FL 369 Tampa
US CO 359 Aurora
US CA 351 Anaheim
US CA 335 Santa Ana
US TX 324 Corpus Christi
US CA 322 Riverside
US MO 316 St. Louis
US KY 314 Lexington-Fayette
US CA 306 Stockton
US PA 304 Pittsburgh
US AK 299 Anchorage
US OH 297 Cincinnati
US KY 289 Ironville
US KY 289 Meads
US NV 286 Henderson
US NC 285 Greensboro
US MN 285 Saint Paul
US TX 284 Plano
US NJ 282 Newark
US OH 280 Toledo
US NE 277 Lincoln
US FL 271 Orlando
US CA 266 Chula Vista
US NJ 264 Jersey City
US AZ 261 Chandler
US IN 260 Fort Wayne
US NY 258 Buffalo
US NC 258 Durham
US FL 257 St. Petersburg
US CA 257 Irvine
US TX 255 Laredo
US TX 249 Lubbock
US WI 249 Madison
US AZ 248 Gilbert
US VA 246 Norfolk
US KY 244 Louisville
US NV 241 Reno
US NC 241 Winston-Salem
US AZ 240 Glendale
US FL 237 Hialeah
US TX 237 Garland
US AZ 237 Scottsdale
US TX 237 Irving
US VA 235 Chesapeake
US NV 235 North Las Vegas
US CA 232 Fremont
US LA 229 Baton Rouge
US KY 225 Lexington
US NV 223 Paradise
US VA 220 Richmond
US NY 217 Jamaica
US CA 216 San Bernardino
US WA 213 Spokane
US AL 212 Birmingham
US CA 211 Modesto
US IA 210 Des Moines
US NY 210 Rochester
US AZ 208 Maryvale
US WA 208 Tacoma
US VA 208 Arlington
US CA 207 Fontana
US CA 207 Oxnard
US CA 204 Moreno Valley
US NC 202 Fayetteville
US CA 202 Huntington Beach
US NY 201 Yonkers
US CA 201 Glendale
US IL 201 Aurora
US AL 201 Montgomery
US GA 201 Columbus
US TX 199 Amarillo
US AR 198 Little Rock
US OH 198 Akron
US LA 197 Shreveport
US MI 195 Grand Rapids
US AL 194 Mobile
US UT 193 Salt Lake City
US AL 191 Huntsville
US FL 190 Tallahassee
US NV 189 Sunrise Manor
US TX 188 Grand Prairie
US KS 187 Overland Park
US TN 185 Knoxville
US MA 185 Worcester
US TX 184 Brownsville
US VA 182 Newport News
US CA 182 Santa Clarita
US RI 179 Providence
US FL 179 Fort Lauderdale
US NY 178 East Flatbush
US NV 178 Spring Valley
US TN 177 Chattanooga
US AZ 176 Tempe
US CA 176 Oceanside
US CA 175 Garden Grove
US CA 175 Rancho Cucamonga
US FL 175 Cape Coral
US CA 175 Santa Rosa
US WA 173 Vancouver
US SD 172 Sioux Falls
US AZ 171 Peoria
US CA 171 Ontario
US MS 171 Jackson
US CA 167 Elk Grove
US MO 167 Springfield
US FL 167 Pembroke Pines
US AZ 166 Deer Valley
US FL 165 Port Saint Lucie
US OR 165 Salem
US CA 164 Corona
US OR 163 Eugene
US TX 163 McKinney
US CO 161 Fort Collins
US CA 161 Lancaster
US NC 160 Cary
US AZ 158 Tempe Junction
US CA 158 Palmdale
US CA 158 Hayward
US CA 157 Salinas
US TX 154 Frisco
US MA 154 Springfield
US TN 154 East Chattanooga
US TX 154 Pasadena
US VA 154 Alexandria
US CA 153 Pomona
US NY 153 Washington Heights
US CO 153 Lakewood
US CA 152 Sunnyvale
US CA 151 Escondido
US KS 151 Kansas City
US NY 150 Astoria
US FL 150 Hollywood
US NY 149 Borough Park
US TN 149 Clarksville
US CA 148 Torrance
US CA 148 Valencia
US IL 148 Rockford
US VA 148 East Hampton
US IL 148 Joliet
US NJ 148 Paterson
US CT 148 Bridgeport
US IL 147 Naperville
US ID 146 Boise
US GA 146 Savannah
US TX 145 Mesquite
US NY 144 Syracuse
US LA 142 Metairie Terrace
US CA 142 Pasadena
US CA 141 Orange
US CA 141 Fullerton
US TX 141 Killeen
US OH 141 Dayton
US TX 140 McAllen
US WA 140 Bellevue
US LA 138 Metairie
US FL 137 Miramar
US VA 136 Hampton
US UT 136 West Valley City
US KS 134 Olathe
US MI 134 Warren
US SC 134 Columbia
US CO 133 Thornton
US TX 133 Carrollton
US TX 133 Midland
US SC 133 Charleston
US TX 132 Waco
US MI 132 Sterling Heights
US TX 131 Denton
US IA 130 Cedar Rapids
US CT 130 New Haven
US CA 130 Roseville
US FL 130 Gainesville
US CA 130 Visalia
US FL 129 Coral Springs
US CA 129 Thousand Oaks
US NJ 129 Elizabeth
US CT 129 Stamford
US CA 129 Concord
US AZ 128 Surprise
US AZ 128 Alhambra
US LA 128 Lafayette
US KS 127 Topeka
US WA 127 Kent
US CA 127 Simi Valley
US CA 126 East Los Angeles
US CA 126 Santa Clara
US TN 126 Murfreesboro
US CT 124 Hartford
US NY 123 Sheepshead Bay
US NY 122 Amherst
US CA 122 Victorville
US TX 122 Abilene
US CA 121 Vallejo
US CT 121 North Stamford
US CA 121 Berkeley
US OK 120 Norman
US PA 120 Allentown
US IN 120 Evansville
US MO 119 Columbia
US TX 119 Odessa
US ND 119 Fargo
US TX 118 Beaumont
US MO 117 Independence
US MI 117 Ann Arbor
US CA 117 El Monte
US GA 117 Athens
US IL 117 Springfield
US TX 116 Round Rock
US NC 116 Wilmington
US NY 116 East Harlem
US CO 115 Arvada
US UT 115 Provo
US IL 115 Peoria
US MI 115 Lansing
US CA 114 Downey
US CA 113 Carlsbad
US NY 113 Elmhurst
US CA 113 Costa Mesa
US FL 113 Miami Gardens
US CO 113 Westminster
US IL 113 North Peoria
US FL 113 Clearwater
US CA 113 Fairfield
US NY 113 Bushwick
US NY 112 Gravesend
US MN 112 Rochester
US IL 112 Elgin
US CA 112 Temecula
US UT 112 West Jordan
US CA 112 Inglewood
US TX 111 Richardson
US MA 111 Lowell
US MO 111 East Independence
US OR 111 Gresham
US CA 111 Antioch
US MA 110 Cambridge
US NC 110 High Point
US MT 110 Billings
US NH 110 Manchester
US CA 110 Murrieta
US CO 110 Centennial
US CA 110 Richmond
US NY 110 Corona
US CO 109 Pueblo
US TX 109 Pearland
US CT 109 Waterbury
US CA 108 West Covina
US NV 108 Enterprise
US SC 108 North Charleston
US WA 108 Everett
US TX 108 College Station
US FL 108 Palm Bay
US FL 108 Pompano Beach
US CO 107 Boulder
US CA 107 Norwalk
US FL 107 West Palm Beach
US OK 107 Broken Arrow
US CA 107 Daly City
US GA 105 Sandy Springs
US CA 105 Burbank
US WI 105 Green Bay
US CA 105 Santa Maria
US TX 105 Wichita Falls
US FL 104 Lakeland
US CA 104 Clovis
US TX 104 Lewisville
US TX 104 Tyler
US CA 104 El Cajon
US CA 104 San Mateo
US FL 103 Brandon
US CA 103 Rialto
US IA 103 Davenport
US NJ 103 Edison
US OR 102 Hillsboro
US NM 102 Las Cruces
US IN 102 South Bend
US CA 101 Vista
US CO 101 Greeley
US FL 101 Davie
US TX 100 San Angelo
US WA 100 Renton
US VA 100 Roanoke
US WI 100 Kenosha
US MI 100 Clinton Township
US MD 100 Columbia
US PA 99 Erie
US VA 99 Portsmouth Heights
US NY 99 Richmond Hill
US TX 99 Alief
US FL 99 Spring Hill
US NY 98 Albany
US CA 98 Compton
US AL 98 Tuscaloosa
US TX 98 League City
US MI 98 Flint
US TX 98 Allen
US CA 97 Mission Viejo
US CA 97 Vacaville
US CA 97 Ventura
US CO 97 Highlands Ranch
US OK 97 Lawton
US OR 97 Beaverton
US CA 96 South Gate
US VA 96 Portsmouth
US NV 96 Sparks
US MA 95 Brockton
US MI 95 Dearborn
US WA 95 Federal Way
US MO 95 Lee's Summit
US MA 95 New Bedford
US WA 95 Spokane Valley
US NY 95 Fordham
US MI 95 Livonia
US GA 95 Roswell
US UT 94 Orem
US AZ 94 Yuma
US KS 94 Lawrence
US TX 94 The Woodlands
US NY 94 West Albany
US WA 94 Yakima
US MA 94 Quincy
US NY 93 Flatbush
US CA 93 Hesperia
US CA 93 Carson
US FL 93 Boca Raton
US CA 93 Santa Monica
US CA 93 San Marcos
US FL 93 Plantation
US MA 92 Lynn
US FL 92 Miami Beach
US CA 92 Arden-Arcade
US CA 92 Westminster
US CO 92 Longmont
US CA 92 Santa Barbara
US CA 92 Redding
US GA 91 Macon
US ID 91 Meridian
US CA 91 San Leandro
US NC 91 Greenville
US CA 90 Chico
US OK 90 Edmond
US ID 90 Nampa
US MA 89 Newton
US NJ 89 Toms River
US MA 89 Fall River
US IN 89 Carmel
US NC 89 Asheville
US CT 88 Norwalk
US IL 88 Waukegan
US FL 88 Deltona
US CA 88 Hawthorne
US AR 88 Fort Smith
US VA 88 Suffolk
US TX 88 Sugar Land
US CA 88 Livermore
US NH 88 Nashua
US PA 88 Reading
US NC 88 Concord
US CA 88 Indio
US NM 88 Enchanted Hills
US NM 88 Rio Rancho
US UT 87 Sandy
US CA 87 Whittier
US NY 87 Canarsie
US WA 87 Kirkland
US CA 87 Menifee
US CA 87 Newport Beach
US CA 87 Tracy
US CA 87 Citrus Heights
US OR 87 Bend
US MI 87 Canton
US FL 87 Lehigh Acres
US NY 87 Greenburgh
US MN 86 Bloomington
US MD 86 Germantown
US NJ 86 Clifton
US MN 86 Duluth
US IL 86 Champaign
US CA 86 Chino
US CA 86 Alhambra
US UT 85 Ogden
US CA 85 Redwood City
US WA 85 Bellingham
US MO 85 O'Fallon
US AL 85 Hoover
US CT 85 Danbury
US CT 85 East Norwalk
US TX 84 Edinburg
US FL 84 Sunrise
US NJ 84 Trenton
US NM 84 Santa Fe
US IN 84 Bloomington
US IL 84 Cicero
US CA 84 Hemet
US AZ 83 Ahwatukee Foothills
US GA 83 Johns Creek
US TX 83 Mission
US MI 83 Troy
US CA 83 Buena Park
US FL 83 Palm Coast
US AR 83 Fayetteville
US IA 83 Sioux City
US CA 82 Lake Forest
US CA 82 Merced
US TX 82 Longview
US TX 82 Bryan
US MI 82 Westland
US RI 82 Warwick
US CA 82 Lakewood
US MI 81 Farmington Hills
US AZ 81 San Tan Valley
US SC 81 Mount Pleasant
US RI 81 Cranston
US FL 81 Largo
US VA 81 South Suffolk
US AZ 81 Avondale
US CA 81 Tustin
US CA 80 Mountain View
US CA 80 Napa
US MA 80 Somerville
US MA 80 Lawrence
US FL 80 Melbourne
US OH 80 Parma
US NY 80 New Rochelle
US VA 80 Lynchburg
US OR 80 Medford
US FL 80 Deerfield Beach
US CA 80 Pleasanton
US MN 79 Brooklyn Park
US AZ 79 Goodyear
US WA 79 Kennewick
US CA 79 Alameda
US FL 78 Town 'n' Country
US CA 78 Bellflower
US CA 78 Chino Hills
US IL 78 Bloomington
US FL 78 Alafaya
US AR 78 Springdale
US WI 78 Racine
US IN 78 Hammond
US CA 78 Milpitas
US IN 77 Gary
US PA 77 Scranton
US CA 77 Baldwin Park
US WA 77 Auburn
US IN 77 Fishers
US MO 77 Saint Joseph
US TX 77 Pharr
US CA 76 Upland
US CA 76 Folsom
US TX 76 Baytown
US CA 76 San Ramon
US NJ 76 Camden
US LA 76 Lake Charles
US MI 76 Kalamazoo
US IL 76 Arlington Heights
US MN 76 Plymouth
US MI 76 Waterford
US IL 76 Evanston
US CA 75 Manteca
US FL 75 Kendall
US MI 75 Wyoming
US CO 75 Loveland
US NY 75 Cheektowaga
US NY 75 Kings Bridge
US CA 75 Perris
US PA 75 Bethlehem
US GA 75 Albany
US IL 75 Schaumburg
US NC 75 Gastonia
US NY 74 Brownsville
US CA 74 Union City
US IL 74 Bolingbrook
US IA 74 Iowa City
US UT 74 Layton
US WI 74 Appleton
US TX 74 Missouri City
US MI 74 Shelby
US FL 74 Fort Myers
US FL 74 Boynton Beach
US AR 74 Jonesboro
US SD 74 Rapid City
US GA 73 Warner Robins
US MI 73 Rochester Hills
US IL 73 Decatur
US MI 73 Southfield
US UT 73 Saint George
US CT 73 New Britain
US TN 73 Franklin
US CA 72 Turlock
US TX 72 Temple
US CA 72 Apple Valley
US CA 72 Lynwood
US WI 72 Waukesha
US DE 72 Wilmington
US OH 72 Canton
US MS 72 Gulfport
US RI 72 Pawtucket
US FL 72 Lauderhill
US SC 72 Rock Hill
US MD 71 Silver Spring
US MS 71 West Gulfport
US TX 71 Flower Mound
US ND 71 Bismarck
US VA 71 Centreville
US IN 71 Lafayette
US NJ 71 Passaic
US FL 71 Riverview
US CA 71 Redlands
US MT 71 Missoula
US CA 71 Rancho Cordova
US TX 71 New Braunfels
US NJ 70 Cherry Hill
US AZ 70 Flagstaff
US IN 70 Muncie
US FL 70 Weston
US MD 69 Frederick
US WA 69 Pasco
US CA 69 Pittsburg
US IL 69 Palatine
US TX 69 North Richland Hills
US NJ 69 Union City
US FL 69 Kissimmee
US CA 69 Walnut Creek
US NY 69 Mount Vernon
US TX 69 Conroe
US AL 69 Dothan
US IA 68 Waterloo
US MN 68 Maple Grove
US MA 68 Framingham
US CA 68 Redondo Beach
US LA 68 Bossier City
US CA 68 Yorba Linda
US MN 68 Woodbury
US WI 68 Eau Claire
US MD 68 Waldorf
US NY 68 Forest Hills
US CA 68 Davis
US MD 68 Glen Burnie
US CA 68 Camarillo
US TX 68 Victoria
US MD 67 Gaithersburg
US NC 67 Jacksonville
US CA 67 South San Francisco
US LA 67 Kenner
US NY 67 Jackson Heights
US MD 67 Rockville
US TN 67 Jackson
US CA 67 Yuba City
US ME 67 Portland
US CA 67 Palo Alto
US AZ 67 Casas Adobes
US WA 67 Marysville
US UT 67 South Jordan
US WI 67 Oshkosh
US AR 67 North Little Rock
US FL 66 Homestead
US NY 66 Bayside
US NJ 66 Bayonne
US MN 66 Eagan
US FL 66 Delray Beach
US TN 66 Johnson City
US VA 66 Dale City
US TX 66 Cedar Park
US NY 66 Parkchester
US TX 66 Atascocita
US MN 66 Saint Cloud
US MD 66 Ellicott City
US CA 66 Laguna Niguel
US MO 66 Saint Charles
US TX 66 Harlingen
US CA 66 San Clemente
US VA 66 West Lynchburg
US MA 65 Framingham Center
US NY 65 Schenectady
US CO 65 Broomfield
US IA 65 Ames
US KS 65 Shawnee
US AR 65 Conway
US NJ 65 East Orange
US IL 65 Skokie
US FL 65 Daytona Beach
US MI 65 West Bloomfield Township
US FL 65 Tamarac
US OH 65 Youngstown
US CA 65 Lodi
US SC 65 Greenville
US TX 64 Mansfield
US CA 64 Santa Cruz
US CA 64 Pico Rivera
US CA 64 Madera
US WI 64 Janesville
US IA 64 West Des Moines
US CA 64 Montebello
US TX 64 Georgetown
US GA 64 Alpharetta
US OH 64 Lorain
US KY 64 Bowling Green
US NY 64 Flatlands
US MD 64 Dundalk
US MN 63 Eden Prairie
US NJ 63 North Bergen
US CA 63 Florence-Graham
US MA 63 Waltham
US WY 63 Cheyenne
US CT 63 West Hartford
US AR 63 Rogers
US FL 63 Carol City
US CA 63 Encinitas
US MA 63 Haverhill
US FL 63 Jupiter
US IA 63 Council Bluffs
US FL 63 Wellington
US MN 63 West Coon Rapids
US FL 62 North Miami
US OH 62 Hamilton
US FL 62 North Port
US CA 62 Tulare
US MN 62 Coon Rapids
US UT 62 Millcreek
US CA 62 La Habra
US MN 62 Blaine
US AL 62 Auburn
US CA 62 Lake Elsinore
US CA 62 Carmichael
US MI 62 Taylor
US MN 61 Burnsville
US CA 61 Monterey Park
US CA 61 Castro Valley
US NJ 61 Irvington
US CA 61 Rocklin
US NY 61 Utica
US MA 61 Malden
US CA 61 National City
US OR 61 Springfield
US MD 61 Bethesda
US IN 61 Terre Haute
US NJ 61 Vineland
US TX 61 San Marcos
US NY 61 Brentwood
US MN 61 Lakeville
US WI 61 West Allis
US WA 61 Redmond
US CA 61 Cupertino
US UT 61 Taylorsville
US CT 60 Bristol
US OK 60 Moore
US CA 60 Gardena
US CA 60 Petaluma
US CO 60 Grand Junction
US WY 60 Casper
US TX 60 Rowlett
US CA 60 La Mesa
US FL 60 Pine Hills
US NY 60 Bensonhurst
US NY 60 Coney Island
US CT 60 Meriden
US MI 60 Pontiac
US FL 60 Port Orange
US CT 60 Hamden
US WA 60 Lakewood
US FL 60 Fountainebleau
US MI 60 Saint Clair Shores
US OH 60 Springfield
US MT 60 Great Falls
US NC 60 Chapel Hill
US CA 59 Huntington Park
US PA 59 Lancaster
US FL 59 Coconut Creek
US ID 59 Idaho Falls
US CA 59 San Rafael
US IN 59 Noblesville
US GA 59 Marietta
US CT 59 Fairfield
US KY 59 Owensboro
US CA 59 Eastvale
US MI 59 Royal Oak
US CA 59 Brentwood
US IA 59 Dubuque
US MA 59 Brookline
US MI 59 Novi
US IL 59 Des Plaines
US IL 59 Orland Park
US TN 59 Bartlett
US CA 59 Woodland
US UT 58 Lehi
US NY 58 White Plains
US CA 58 Arcadia
US VA 58 Reston
US FL 58 Ocala
US NJ 58 South Vineland
US FL 58 Sanford
US MD 58 Bowie
US IN 58 Kokomo
US NJ 58 Wayne
US CA 58 Santee
US CA 58 Dublin
US FL 57 Palm Harbor
US MA 57 Medford
US OK 57 Midwest City
US FL 57 Margate
US CA 57 South Whittier
US IL 57 Tinley Park
US TX 57 Pflugerville
US NJ 57 New Brunswick
US ND 57 Grand Forks
US CA 57 Fountain Valley
US CA 57 Diamond Bar
US MA 57 Taunton
US IL 57 Oak Lawn
US NJ 57 Union
US IA 57 Ankeny
US MA 57 Chicopee
US IL 56 Berwyn
US KS 56 Manhattan
US FL 56 Kendale Lakes
US GA 56 Smyrna
US MI 56 Dearborn Heights
US CA 56 Porterville
US NJ 56 Piscataway
US FL 56 Doral
US TN 56 Hendersonville
US NC 56 Rocky Mount
US OR 56 Corvallis
US GA 56 Valdosta
US CA 56 Hanford
US CO 56 Castle Rock
US IN 56 Greenwood
US NY 56 Hempstead
US CA 56 Novato
US OH 56 Kettering
US NE 56 Bellevue
US WA 55 Shoreline
US AL 55 Decatur
US CA 55 Paramount
US TX 55 Port Arthur
US IN 55 Anderson
US FL 55 Tamiami
US MD 55 Towson
US MA 55 North Chicopee
US FL 55 Sarasota
US NY 55 Cypress Hills
US CT 55 West Haven
US CA 55 Rosemead
US NJ 55 Jackson
US CA 55 Highland
US IL 55 Mount Prospect
US CA 55 Colton
US NV 55 Carson City
US ID 54 Pocatello
US FL 54 Bradenton
US MA 54 Weymouth
US FL 54 Port Charlotte
US IL 54 Normal
US TX 54 Spring
US FL 54 Allapattah
US WA 54 Richland
US TX 54 Euless
US MO 54 Blue Springs
US FL 54 East Pensacola Heights
US CA 54 Hacienda Heights
US NY 54 Ozone Park
US NY 54 Briarwood
US CA 54 Cathedral City
US NJ 54 Lakewood
US OH 54 Elyria
US IL 54 Wheaton
US CO 54 Commerce City
US NJ 54 Hoboken
US CA 54 Watsonville
US AZ 54 Lake Havasu City
US MA 53 Revere
US NJ 53 West New York
US CA 53 Yucaipa
US CA 53 Gilroy
US FL 53 Pensacola
US FL 53 Poinciana
US TN 53 Kingsport
US PA 53 Levittown
US FL 53 Palm Beach Gardens
US CT 53 Milford
US CA 53 Delano
US CA 53 West Sacramento
US NC 53 Huntersville
US NJ 53 Perth Amboy
US MS 53 Southaven
US MO 53 Saint Peters
US VA 53 Harrisonburg
US MA 53 Peabody
US CA 52 Placentia
US KS 52 Lenexa
US TX 52 DeSoto
US NC 52 Burlington
US WA 52 South Hill
US IN 52 Elkhart
US WI 52 La Crosse
US IL 52 Oak Park
US MO 52 Florissant
US WA 52 Sammamish
US NY 52 Wakefield
US OR 52 Albany
US IL 52 Hoffman Estates
US CA 52 Glendora
US NY 52 Queens Village
US GA 52 Brookhaven
US NY 52 Levittown
US CA 52 Palm Desert
US MO 52 Joplin
US OK 52 Enid
US FL 52 Bonita Springs
US NY 52 Irondequoit
US ID 52 Caldwell
US MN 52 Minnetonka
US FL 52 Pinellas Park
US MI 52 Battle Creek
US AZ 51 Casa Grande
US NY 51 Mott Haven
US FL 51 The Villages
US NE 51 Grand Island
US TX 51 Grapevine
US CT 51 Stratford
US MI 51 Kentwood
US CT 51 City of Milford (balance)
US OR 51 Tigard
US CT 51 East Hartford
US MN 51 Apple Valley
US NJ 51 Plainfield
US VA 51 Leesburg
US NJ 51 Parsippany
US FL 51 Coral Gables
US FL 51 The Hammocks
US AZ 51 Buckeye
US FL 51 Flagami
US AZ 51 Catalina Foothills
US OH 51 Lakewood
US WI 50 North La Crosse
US WA 50 Burien
US UT 50 Logan
US WA 50 Olympia
US MA 50 South Peabody
US CA 50 Aliso Viejo
US TX 50 Galveston
US CA 50 Poway
US MN 50 Edina
US MN 50 Minnetonka Mills
US GA 50 Stonecrest
US CA 50 Cerritos
US MI 50 Redford
US HI 50 East Honolulu
US NY 50 Troy
US NY 50 Sunnyside
US WV 50 Charleston
US IL 50 Downers Grove
US CA 50 Azusa
US NC 50 Wilson
US LA 50 Monroe
US CO 50 Parker
US CA 50 La Mirada
US ND 49 Minot
US OR 49 Aloha
US MI 49 Saginaw
US TX 49 Bedford
US CA 49 Rancho Santa Margarita
US CA 49 Cypress
US UT 49 Murray
US OH 49 Cuyahoga Falls
US ID 49 Coeur d'Alene
US NJ 49 Bloomfield
US PA 49 Harrisburg
US CA 49 Rowland Heights
US CA 49 Covina
US OK 49 Stillwater
US NY 49 Niagara Falls
US TN 49 Collierville
US SC 49 Summerville
US WI 49 Sheboygan
US OH 49 Middletown
US MD 49 Aspen Hill
US GA 49 Dunwoody
US WV 49 Huntington
US AZ 49 Maricopa
US NM 49 Roswell
US TX 49 Cedar Hill
US NJ 48 East Brunswick
US MI 48 East Lansing
US FL 48 Apopka
US NY 48 Maspeth
US MD 48 Wheaton
US IN 48 Mishawaka
US MI 48 Portage
US NJ 48 West Orange
US VA 48 McLean
US OH 48 Newark
US CA 48 Ceres
US LA 48 Alexandria
US MO 48 Chesterfield
US MA 48 Barnstable
US KS 48 Salina
US IN 48 Lawrence
US MD 48 Bel Air South
US HI 48 Pearl City
US OH 48 Euclid
US MI 48 Roseville
US TX 48 Texas City
US WI 48 Wauwatosa
US CA 48 Florin
US ID 47 Twin Falls
US IL 47 Glenview
US RI 47 East Providence
US CA 47 Palm Springs
US CA 47 San Luis Obispo
US MA 47 Methuen
US FL 47 Country Club
US AL 47 Madison
US IN 47 Jeffersonville
US CA 47 San Jacinto
US OH 47 Mentor
US OH 47 Mansfield
US MS 47 Hattiesburg
US UT 47 Draper
US CT 47 Middletown
US TX 47 Wylie
US IN 47 Columbus
US TN 47 Smyrna
US VA 47 Charlottesville
US CA 46 Lincoln
US WA 46 Lacey
US CO 46 Littleton
US OH 46 Beavercreek
US NC 46 Kannapolis
US MA 46 Everett
US NY 46 Binghamton
US TX 46 Cypress
US IL 46 Elmhurst
US WA 46 City of Sammamish
US CA 46 Antelope
US TX 46 Keller
US MS 46 Biloxi
US NC 46 Apex
US IN 46 West Lafayette
US FL 45 Titusville
US PA 45 Altoona
US MN 45 Saint Louis Park
US CT 45 Enfield
US OH 45 Dublin
US VA 45 Tuckahoe
US MD 45 Potomac
US OH 45 Cleveland Heights
US NJ 45 Sayreville
US FL 45 Cutler Bay
US NJ 45 Hackensack
US AR 45 Pine Bluff
US NY 45 West Seneca
US OH 45 Strongsville
US CA 45 Coachella
US AR 44 Bentonville
US FL 44 Fort Pierce
US NJ 44 Bridgewater
US CA 44 Danville
US FL 44 Oakland Park
US MA 44 Attleboro
US MD 44 Severn
US VA 44 Blacksburg
US TX 44 Haltom City
US CA 44 Lompoc
US FL 44 Wesley Chapel
US IA 44 Urbandale
US PA 44 York
US FL 44 North Miami Beach
US CA 44 El Centro
US NY 44 Rego Park
US TN 44 Cleveland
US MD 44 North Bethesda
US CA 44 Beaumont
US IL 44 Lombard
US UT 44 Bountiful
US FL 44 North Lauderdale
US TX 44 Burleson
US FL 44 Ocoee
US AZ 44 Oro Valley
US VA 44 Ashburn
US GA 43 Augusta
US MT 43 Bozeman
US AZ 43 Sierra Vista
US NY 43 Freeport
US MA 43 Pittsfield
US HI 43 Hilo
US NY 43 West Babylon
US IL 43 DeKalb
US CA 43 San Bruno
US MO 43 Jefferson City
US FL 43 Altamonte Springs
US CA 43 Bell Gardens
US CA 43 Morgan Hill
US WA 43 Bothell
US WI 43 Fond du Lac
US NJ 43 Sicklerville
US NJ 43 Sayreville Junction
US NM 43 Farmington
US MA 43 Salem
US MA 43 Arlington
US CA 43 Altadena
US OH 43 Fairfield
US CA 43 Rancho Palos Verdes
US CA 43 North Highlands
US IL 43 Moline
US NH 43 Concord
US NH 43 East Concord
US TX 43 Rockwall
US IL 43 Plainfield
US VT 42 Burlington
US CA 42 Rohnert Park
US IL 42 Urbana
US MI 42 Midland
US AZ 42 Prescott Valley
US PA 42 State College
US NJ 42 Kearny
US CA 42 El Dorado Hills
US VA 42 Danville
US IL 42 Belleville
US NJ 42 Linden
US MN 42 Moorhead
US NY 42 Woodside
US CA 42 Brea
US UT 42 Riverton
US AZ 42 Prescott
US NJ 42 Mount Laurel
US TX 42 The Colony
US VA 42 Manassas
US TN 42 Brentwood
US MA 42 Westfield
US KS 42 Hutchinson
US MA 42 Leominster
US MD 42 Catonsville
US NY 42 Hicksville
US IL 42 Bartlett
US IL 41 Buffalo Grove
US RI 41 Woonsocket
US WA 41 Edmonds
US AZ 41 Marana
US CT 41 Shelton
US IA 41 Cedar Falls
US MA 41 Beverly
US FL 41 University
US TX 41 Coppell
US OH 41 Findlay
US CA 41 Campbell
US VA 41 Lake Ridge
US VA 41 Burke
US MN 41 Mankato
US VA 41 Annandale
US KY 41 Covington
US NY 41 Morris Heights
US GA 41 Peachtree Corners
US NM 41 South Valley
US FL 41 Ormond Beach
US FL 41 Carrollwood Village
US TX 41 Huntsville
US SC 41 Sumter
US IL 41 Quincy
US PA 41 Wilkes-Barre
US CA 41 La Puente
US MA 41 Holyoke
US TX 41 Sherman
US SC 41 Goose Creek
US MN 41 Maplewood
US IL 41 Streamwood
US MA 41 Fitchburg
US SC 41 Hilton Head Island
US CA 40 La Quinta
US GA 40 North Atlanta
US IL 40 Crystal Lake
US MD 40 Hagerstown
US CA 40 San Gabriel
US NC 40 Hickory
US MA 40 Beverly Cove
US IL 40 Carol Stream
US FL 40 Winter Garden
US OH 40 Warren
US NJ 40 Marlboro
US NJ 40 Teaneck
US CA 40 Calexico
US AL 40 Florence
US MN 40 Shakopee
US MA 40 Billerica
US CT 40 Norwich
US MA 40 Amherst
US TX 40 Duncanville
US WI 40 New Berlin
US MA 40 Marlborough
US CA 40 Oakley
US OH 40 Lancaster
US IL 40 Romeoville
US NJ 40 Montclair
US MS 40 Meridian
US WA 40 Puyallup
US MA 40 Woburn
US WA 40 Bremerton
US FL 39 Hallandale Beach
US NM 39 Clovis
US MD 39 Annapolis
US TX 39 Weslaco
US MO 39 Cape Girardeau
US AZ 39 Bullhead City
US FL 39 North Fort Myers
US MA 39 Chelsea
US OH 39 Grove City
US MD 39 Essex
US NJ 39 Atlantic City
US CA 39 Pacifica
US TN 39 Germantown
US CO 39 Northglenn
US NY 39 Far Rockaway
US NY 39 Kensington
US NY 39 Coram
US WI 39 Wausau
US TX 39 Hurst
US CA 39 Stanton
US TX 39 Lancaster
US TX 39 Friendswood
US GA 39 Gainesville
US FL 39 The Acreage
US CA 39 Montclair
US HI 39 Kailua
US IL 39 Rock Island
US NV 39 Whitney
US FL 39 Oviedo
US IL 39 Carpentersville
US OR 38 Lake Oswego
US OK 38 Muskogee
US NM 38 Hobbs
US MI 38 Muskegon
US OH 38 Westerville
US TX 38 Little Elm
US IL 38 Hanover Park
US TX 38 Channelview
US FL 38 Panama City
US SC 38 Florence
US HI 38 Waipahu
US NC 38 Wake Forest
US OH 38 Huber Heights
US CA 38 Martinez
US NY 38 East Meadow
US MD 38 Hanover
US IL 38 Wheeling
US AZ 38 Apache Junction
US UT 38 Pleasant Grove
US WI 38 Brookfield
US OH 38 Delaware
US UT 38 Roy
US NY 38 Valley Stream
US TX 38 Schertz
US UT 38 Spanish Fork
US OR 38 Keizer
US TX 38 Leander
US MD 38 Woodlawn
US OH 38 Lima
US SC 38 Spartanburg
US IL 38 Park Ridge
US FL 38 Winter Haven
US FL 38 Aventura
US MD 38 Severna Park
US FL 38 Royal Palm Beach
US CO 38 Brighton
US AL 38 Phenix City
US GA 38 Milton
US DE 38 Dover
US AZ 37 Sun City
US FL 37 Lake Worth
US NY 37 Kew Gardens Hills
US MA 37 Jamaica Plain
US CA 37 Monrovia
US CA 37 Hollister
US CA 37 Los Banos
US FL 37 Plant City
US WI 37 Greenfield
US IA 37 Marion
US MA 37 Braintree
US GA 37 Newnan
US TX 37 Texarkana
US IL 37 Addison
US OH 37 Reynoldsburg
US MD 37 Odenton
US GA 37 Mableton
US SC 37 Hilton Head
US OR 37 Grants Pass
US NC 37 Indian Trail
US IL 37 Calumet City
US MI 37 Lincoln Park
US WA 37 Lynnwood
US NY 37 Whitestone
US WI 37 Beloit
US NJ 37 Belleville
US WA 37 Longview
US TN 37 Columbia
US IN 37 Portage
US IN 37 Westfield
US IN 37 New Albany
US NJ 37 Fort Lee
US NY 37 Brighton
US OK 37 Bartlesville
US NJ 37 Ewing
US TX 37 San Juan
US NY 37 Woodhaven
US TX 37 Mission Bend
US CA 36 San Juan Capistrano
US NV 36 Pahrump
US MD 36 Saint Charles
US CA 36 Temple City
US OH 36 Marion
US VA 36 Mechanicsville
US TX 36 Lufkin
US NJ 36 Pennsauken
US GA 36 Rome
US CA 36 Claremont
US WI 36 Franklin
US MN 36 Richfield
US CA 36 Bell
US ME 36 Lewiston
US FL 36 Dunedin
US FL 36 Kendall West
US TX 36 Del Rio
US MO 36 Oakville
US NY 36 Commack
US WI 36 Menomonee Falls
US CA 36 Moorpark
US AL 36 Gadsden
US WA 36 Issaquah
US TN 36 Spring Hill
US CT 36 Trumbull
US MS 36 Olive Branch
US NC 36 Mooresville
US CT 36 West Torrington
US CA 36 Willowbrook
US KS 36 Leavenworth
US MD 36 Clinton
US MN 36 Cottage Grove
US MO 36 Wildwood
US IN 36 Richmond
US OR 36 Oregon City
US NC 36 Goldsboro
US CA 36 Manhattan Beach
US WA 36 Parkland
US GA 36 Martinez
US AL 36 East Florence
US TX 36 Kyle
US UT 36 Kearns
US VA 36 Linton Hall
US FL 36 South Miami Heights
US MS 36 Tupelo
US AR 36 Hot Springs
US CA 36 Wildomar
US MO 36 Wentzville
US MN 36 Roseville
US FL 36 Valrico
US RI 36 Coventry
US TX 36 Rosenberg
US IA 36 Bettendorf
US GA 35 East Point
US AL 35 Prattville
US FL 35 Ponte Vedra Beach
US OH 35 Boardman
US FL 35 Cooper City
US MD 35 Oxon Hill-Glassmanor
US FL 35 Egypt Lake-Leto
US WI 35 Oak Creek
US GA 35 Peachtree City
US IN 35 Merrillville
US AR 35 Hot Springs National Park
US FL 35 Saint Cloud
US TX 35 La Porte
US MO 35 University City
US OH 35 Upper Arlington
US CT 35 Torrington
US CA 35 Beverly Hills
US MN 35 Inver Grove Heights
US RI 35 Cumberland
US CA 35 Pleasant Hill
US OH 35 Stow
US FL 35 Lauderdale Lakes
US TN 35 La Vergne
US FL 35 Winter Springs
US FL 35 Merritt Island
US FL 35 West Little River
US OH 35 Brunswick
US CA 35 San Dimas
US NC 35 Monroe
US AZ 35 Queen Creek
US HI 35 Kaneohe
US OH 35 Gahanna
US KS 35 Leawood
US OK 35 Owasso
US NH 35 Derry Village
US NJ 34 Orange
US NY 34 Central Islip
US PA 34 Norristown
US NY 34 Dyker Heights
US NY 34 Glendale
US UT 34 Cottonwood Heights
US TN 34 Gallatin
US LA 34 Houma
US CA 34 Rubidoux
US OH 34 Collinwood
US IL 34 Glendale Heights
US MT 34 Butte
US CA 34 Dana Point
US AR 34 Benton
US AL 34 Vestavia Hills
US CA 34 La Presa
US VA 34 Oakton
US PA 34 Chester
US WA 34 Mount Vernon
US NC 34 Salisbury
US FL 34 Riviera Beach
US CA 34 Orangevale
US IL 34 Oswego
US AZ 34 El Mirage
US WA 34 West Lake Sammamish
US MA 34 Chelmsford
US MI 34 Bay City
US TX 34 Nacogdoches
US MA 34 Shrewsbury
US OR 34 McMinnville
US GA 34 Dalton
US MD 34 Olney
US RI 34 North Providence
US DE 34 Newark
US VA 34 Oak Hill
US TX 34 Deer Park
US MI 34 Holland
US NY 34 Throgs Neck
US IL 34 Northbrook
US OH 34 Hilliard
US WA 34 Wenatchee
US NJ 34 Fair Lawn
US ND 34 West Fargo
US GA 34 Kennesaw
US NY 34 New City
US NY 34 Long Beach
US KY 34 Richmond
US MD 34 Suitland-Silver Hill
US MD 34 Chillum
US CA 33 Foster City
US OH 33 Fairborn
US CA 33 Menlo Park
US CA 33 Lawndale
US GA 33 Hinesville
US TX 33 Waxahachie
US MD 33 St. Charles
US IL 33 Woodridge
US FL 33 Carrollwood
US IL 33 Elk Grove Village
US IL 33 Pekin
US TX 33 Socorro
US NY 33 Elmont
US CA 33 Adelanto
US UT 33 Tooele
US FL 33 Golden Glades
US LA 33 Marrero
US MI 33 Jackson
US CA 33 Foothill Farms
US CO 33 Englewood
US TX 33 Copperas Cove
US NY 33 Bath Beach
US NY 33 Huntington Station
US CA 33 Seaside
US NE 33 Kearney
US GA 33 Redan
US WI 33 Manitowoc
US IN 33 Goshen
US IL 33 Saint Charles
US FL 33 Greenacres City
US MD 33 Salisbury
US GA 33 Douglasville
US CO 33 Security-Widefield
US WA 33 University Place
US WA 33 Pullman
US AK 33 Juneau
US PA 33 Mount Lebanon
US AL 33 Alabaster
US TX 33 Farmers Branch
US CA 33 Oildale
US CA 33 La Verne
US OH 33 Mason
US MI 33 Eastpointe
US WY 33 Gillette
US IN 33 Valparaiso
US UT 33 Midvale
US NY 33 Spring Valley
US NY 33 Rome
US ID 33 Lewiston
US OH 32 North Ridgeville
US VA 32 Petersburg
US CO 32 Ken Caryl
US MD 32 Randallstown
US OH 32 Westlake
US ME 32 Bangor
US FL 32 Clermont
US WI 32 Sun Prairie
US KY 32 Georgetown
US AK 32 Fairbanks
US MD 32 College Park
US UT 32 Springville
US MA 32 Natick
US OH 32 Massillon
US WA 32 Walla Walla
US KY 32 Florence
US MN 32 Andover
US KY 32 Hopkinsville
US WY 32 Laramie
US MS 32 Greenville
US PA 32 Bethel Park
US TN 32 Cookeville
US MA 32 Randolph
US NY 32 Oceanside
US IL 32 Danville
US MD 32 Montgomery Village
US OH 32 North Olmsted
US FL 32 Land O' Lakes
US FL 32 Richmond West
US MA 32 Watertown
US CT 32 Glastonbury
US CA 32 Westmont
US NJ 32 Garfield
US CA 32 Laguna Hills
US WI 32 West Bend
US NJ 32 Willingboro
US IL 32 Mundelein
US NY 32 Centereach
US TN 32 Mount Juliet
US CT 32 Naugatuck
US AZ 32 San Luis
US NY 31 Brighton Beach
US IN 31 Michigan City
US FL 31 Dania Beach
US ID 31 Lewiston Orchards
US MA 31 Lexington
US FL 31 Navarre
US NC 31 Holly Springs
US OK 31 Shawnee
US IL 31 Galesburg
US OH 31 Bowling Green
US WA 31 Des Moines
US CO 31 Wheat Ridge
US AZ 31 Florence
US IL 31 Gurnee
US SC 31 Myrtle Beach
US WV 31 Parkersburg
US FL 31 Miami Lakes
US CA 31 Saratoga
US FL 31 East Lake
US CA 31 Banning
US CA 31 Goleta
US FL 31 Lakeside
US NJ 31 Long Branch
US CA 31 Fair Oaks
US PA 31 Wayne
US WA 31 Lake Stevens
US NH 31 Dover
US PA 31 Radnor
US UT 31 Holladay
US UT 31 Herriman
US RI 31 South Kingstown
US FL 31 Estero
US NY 31 Ithaca
US NY 31 North Tonawanda
US MN 31 Brooklyn Center
US MD 31 Pikesville
US LA 31 New Iberia
US NM 31 Alamogordo
US MD 31 Parkville
US GA 31 Statesboro
US WV 31 Morgantown
US CA 31 Los Gatos
US NC 31 Matthews
US CA 31 Los Altos
US UT 31 Clearfield
US MA 31 Franklin
US MD 31 Owings Mills
US SC 31 Aiken
US IN 31 Plainfield
US MT 31 Helena
US MO 31 Ballwin
US CT 31 Manchester
US IL 31 Algonquin
US MD 31 Bel Air North
US CT 31 Newington
US NJ 31 Westfield
US CA 31 Santa Paula
US CA 31 Fallbrook
US MD 31 Eldersburg
US AR 31 Sherwood
US NY 31 Springfield Gardens
US GA 30 Lawrenceville
US VA 30 Springfield
US UT 30 Kaysville
US IN 30 Granger
US CA 30 Burlingame
US ID 30 Post Falls
US MO 30 Liberty
US CA 30 San Pablo
US MN 30 Savage
US NY 30 Poughkeepsie
US AR 30 Texarkana
US OH 30 North Royalton
US IL 30 Chicago Heights
US TN 30 Lebanon
US CA 30 Walnut
US MI 30 Madison Heights
US FL 30 DeLand
US UT 30 Cedar City
US FL 30 Parkland
US RI 30 West Warwick
US NY 30 Jamestown
US NC 30 New Bern
US NH 30 Rochester
US TX 30 Cleburne
UY - 1271 Montevideo
UZ - 1978 Tashkent
UZ - 432 Namangan
UZ - 319 Samarkand
UZ - 318 Andijon
UZ - 248 Bukhara
UZ - 230 Nukus
UZ - 223 Qarshi
UZ - 187 Qo‘qon
UZ - 168 Chirchiq
UZ - 164 Fergana
UZ - 153 Jizzax
UZ - 150 Urganch
UZ - 140 Tirmiz
UZ - 133 Marg‘ilon
UZ - 130 Navoiy
UZ - 127 Angren
UZ - 121 Olmaliq
VE - 3000 Caracas
VE - 2225 Maracaibo
VE - 1754 Maracay
VE - 1385 Valencia
VE - 809 Barquisimeto
VE - 747 Ciudad Guayana
VE - 425 Barcelona
VE - 411 Maturín
VE - 370 Puerto La Cruz
VE - 365 Petare
VE - 353 Barinas
VE - 345 Turmero
VE - 338 Ciudad Bolívar
VE - 300 Mérida
VE - 284 Alto Barinas
VE - 279 Santa Teresa del Tuy
VE - 258 Cumaná
VE - 247 San Cristóbal
VE - 244 Baruta
VE - 215 Mucumpiz
VE - 201 Cabimas
VE - 195 Coro
VE - 192 Guatire
VE - 183 Cúa
VE - 182 Guarenas
VE - 174 Puerto Cabello
VE - 166 Ocumare del Tuy
VE - 152 Guacara
VE - 151 El Tigre
VE - 148 El Limón
VE - 144 Acarigua
VE - 141 Los Teques
VE - 132 Punto Fijo
VE - 129 Charallave
VE - 129 Palo Negro
VE - 119 Cagua
VE - 118 Anaco
VE - 117 Calabozo
VE - 112 Guanare
VE - 112 Carúpano
VE - 107 Ejido
VE - 107 Catia La Mar
VE - 105 Mariara
VN - 3467 Ho Chi Minh City
VN - 1431 Hanoi
VN - 752 Da Nang
VN - 603 Haiphong
VN - 407 Biên Hòa
VN - 287 Huế
VN - 283 Nha Trang
VN - 260 Cần Thơ
VN - 228 Rạch Giá
VN - 210 Qui Nhon
VN - 210 Vũng Tàu
VN - 204 Sa Dec
VN - 197 Ðà Lạt
VN - 193 Nam Định
VN - 164 Vinh
VN - 161 Đưc Trọng
VN - 161 La Gi
VN - 161 Phan Thiết
VN - 158 Long Xuyên
VN - 152 Cần Giuộc
VN - 152 Bảo Lộc
VN - 148 Hạ Long
VN - 147 Buôn Ma Thuột
VN - 147 Cam Ranh
VN - 135 Cẩm Phả Mines
VN - 134 Thái Nguyên
VN - 122 Mỹ Tho
VN - 114 Sóc Trăng
VN - 114 Pleiku
VN - 112 Thanh Hóa
VN - 112 Cà Mau
VN - 108 Bạc Liêu
VN - 107 Yên Vinh
VN - 105 Hòa Bình
VN - 103 Vĩnh Long
XK - 550 Pristina
XK - 171 Prizren
XK - 107 Mitrovicë
YE - 1937 Sanaa
YE - 618 Al Ḩudaydah
YE - 615 Ta‘izz
YE - 551 Aden
YE - 258 Mukalla
YE - 235 Ibb
YE - 160 Dhamār
ZA - 3433 Cape Town
ZA - 3120 Durban
ZA - 2026 Johannesburg
ZA - 1695 Soweto
ZA - 1619 Pretoria
ZA - 968 Port Elizabeth
ZA - 751 Pietermaritzburg
ZA - 605 Benoni
ZA - 512 Tembisa
ZA - 479 East London
ZA - 475 Vereeniging
ZA - 463 Bloemfontein
ZA - 445 Boksburg
ZA - 432 Welkom
ZA - 405 Newcastle
ZA - 379 Krugersdorp
ZA - 337 Randburg
ZA - 310 Botshabelo
ZA - 306 Brakpan
ZA - 262 Witbank
ZA - 253 Richards Bay
ZA - 247 Vanderbijlpark
ZA - 233 Centurion
ZA - 229 Uitenhage
ZA - 225 Roodepoort
ZA - 190 Paarl
ZA - 182 Carletonville
ZA - 179 Klerksdorp
ZA - 173 Midrand
ZA - 157 Westonaria
ZA - 155 Middelburg
ZA - 150 Vryheid
ZA - 146 Orkney
ZA - 142 Kimberley
ZA - 142 eMbalenhle
ZA - 141 Nigel
ZA - 140 Mpumalanga
ZA - 137 Bhisho
ZA - 134 Randfontein
ZA - 128 Worcester
ZA - 124 Rustenburg
ZA - 124 Polokwane
ZA - 124 Potchefstroom
ZA - 123 Virginia
ZA - 122 Brits
ZA - 122 Alberton
ZA - 110 Nelspruit
ZA - 109 Phalaborwa
ZA - 105 Queenstown
ZA - 104 Kroonstad
ZA - 102 Bethal
ZA - 101 Mokopane
ZM - 1267 Lusaka
ZM - 401 Kitwe
ZM - 395 Ndola
ZM - 189 Kabwe
ZM - 149 Chingola
ZM - 121 Mufulira
ZM - 113 Luanshya
ZM - 109 Livingstone
ZW - 1543 Harare
ZW - 699 Bulawayo
ZW - 340 Chitungwiza
ZW - 184 Mutare
ZW - 146 Gweru
`;
