/** country, ISO 3166-2 part, name. */
export const subdivisions = `
AR A Salta
AR B Buenos Aires
AR C Ciudad Autónoma de Buenos Aires
AR D San Luis
AR E Entre Ríos
AR F La Rioja
AR G Santiago del Estero
AR H Chaco
AR J San Juan
AR K Catamarca
AR L La Pampa
AR M Mendoza
AR N Misiones
AR P Formosa
AR Q Neuquén
AR R Río Negro
AR S Santa Fe
AR T Tucumán
AR U Chubut
AR V Tierra del Fuego
AR W Corrientes
AR X Córdoba
AR Y Jujuy
AR Z Santa Cruz
AT 1 Burgenland
AT 2 Kärnten
AT 3 Niederösterreich
AT 4 Oberösterreich
AT 5 Salzburg
AT 6 Steiermark
AT 7 Tirol
AT 8 Vorarlberg
AT 9 Wien
AU ACT Australian Capital Territory
AU NSW New South Wales
AU NT Northern Territory
AU QLD Queensland
AU SA South Australia
AU TAS Tasmania
AU VIC Victoria
AU WA Western Australia
BE BRU Brussels Hoofdstedelijk Gewest
BE VAN Antwerpen
BE VBR Vlaams-Brabant
BE VLG Vlaams Gewest
BE VLI Limburg
BE VOV Oost-Vlaanderen
BE VWV West-Vlaanderen
BE WAL Waals Gewest
BE WBR Brabant wallon
BE WHT Hainaut
BE WLG Liège
BE WLX Luxembourg
BE WNA Namur
BR AC Acre
BR AL Alagoas
BR AM Amazonas
BR AP Amapá
BR BA Bahia
BR CE Ceará
BR DF Distrito Federal
BR ES Espírito Santo
BR GO Goiás
BR MA Maranhão
BR MG Minas Gerais
BR MS Mato Grosso do Sul
BR MT Mato Grosso
BR PA Pará
BR PB Paraíba
BR PE Pernambuco
BR PI Piauí
BR PR Paraná
BR RJ Rio de Janeiro
BR RN Rio Grande do Norte
BR RO Rondônia
BR RR Roraima
BR RS Rio Grande do Sul
BR SC Santa Catarina
BR SE Sergipe
BR SP São Paulo
BR TO Tocantins
CA AB Alberta
CA BC British Columbia
CA MB Manitoba
CA NB New Brunswick
CA NL Newfoundland and Labrador
CA NS Nova Scotia
CA NT Northwest Territories
CA NU Nunavut
CA ON Ontario
CA PE Prince Edward Island
CA QC Quebec
CA SK Saskatchewan
CA YT Yukon
CH AG Aargau
CH AI Appenzell Innerrhoden
CH AR Appenzell Ausserrhoden
CH BE Bern
CH BL Basel-Landschaft
CH BS Basel-Stadt
CH FR Fribourg
CH GE Genève
CH GL Glarus
CH GR Graubünden
CH JU Jura
CH LU Luzern
CH NE Neuchâtel
CH NW Nidwalden
CH OW Obwalden
CH SG Sankt Gallen
CH SH Schaffhausen
CH SO Solothurn
CH SZ Schwyz
CH TG Thurgau
CH TI Ticino
CH UR Uri
CH VD Vaud
CH VS Valais
CH ZG Zug
CH ZH Zürich
DE BB Brandenburg
DE BE Berlin
DE BW Baden-Württemberg
DE BY Bayern
DE HB Bremen
DE HE Hessen
DE HH Hamburg
DE MV Mecklenburg-Vorpommern
DE NI Niedersachsen
DE NW Nordrhein-Westfalen
DE RP Rheinland-Pfalz
DE SH Schleswig-Holstein
DE SL Saarland
DE SN Sachsen
DE ST Sachsen-Anhalt
DE TH Thüringen
ES AN Andalucía
ES AR Aragón
ES AS Asturias
ES CB Cantabria
ES CE Ceuta
ES CL Castilla y León
ES CM Castilla-La Mancha
ES CN Canarias
ES CT Catalunya
ES EX Extremadura
ES GA Galicia
ES IB Illes Balears
ES MC Murcia
ES MD Madrid
ES ML Melilla
ES NC Navarra
ES PV País Vasco
ES RI La Rioja
ES VC Valenciana
FR 20R Corse
FR 971 Guadeloupe
FR 972 Martinique
FR 973 Guyane
FR 974 La Réunion
FR 976 Mayotte
FR ARA Auvergne-Rhône-Alpes
FR BFC Bourgogne-Franche-Comté
FR BRE Bretagne
FR CVL Centre-Val de Loire
FR GES Grand Est
FR HDF Hauts-de-France
FR IDF Île-de-France
FR NAQ Nouvelle-Aquitaine
FR NOR Normandie
FR OCC Occitanie
FR PAC Provence-Alpes-Côte-d’Azur
FR PDL Pays-de-la-Loire
GB ENG England
GB NIR Northern Ireland
GB SCT Scotland
GB WLS Wales
IE C Connaught
IE L Leinster
IE M Munster
IE U Ulster
IN AN Andaman and Nicobar Islands
IN AP Andhra Pradesh
IN AR Arunāchal Pradesh
IN AS Assam
IN BR Bihār
IN CG Chhattīsgarh
IN CH Chandigarh
IN DH Dādra and Nagar Haveli and Damān and Diu
IN DL Delhi
IN GA Goa
IN GJ Gujarāt
IN HP Himāchal Pradesh
IN HR Haryāna
IN JH Jhārkhand
IN JK Jammu and Kashmīr
IN KA Karnātaka
IN KL Kerala
IN LA Ladākh
IN LD Lakshadweep
IN MH Mahārāshtra
IN ML Meghālaya
IN MN Manipur
IN MP Madhya Pradesh
IN MZ Mizoram
IN NL Nāgāland
IN OD Odisha
IN PB Punjab
IN PY Puducherry
IN RJ Rājasthān
IN SK Sikkim
IN TN Tamil Nādu
IN TR Tripura
IN TS Telangāna
IN UK Uttarākhand
IN UP Uttar Pradesh
IN WB West Bengal
IT 21 Piemonte
IT 23 Valle d'Aosta
IT 25 Lombardia
IT 32 Trentino-Alto Adige
IT 34 Veneto
IT 36 Friuli Venezia Giulia
IT 42 Liguria
IT 45 Emilia-Romagna
IT 52 Toscana
IT 55 Umbria
IT 57 Marche
IT 62 Lazio
IT 65 Abruzzo
IT 67 Molise
IT 72 Campania
IT 75 Puglia
IT 77 Basilicata
IT 78 Calabria
IT 82 Sicilia
IT 88 Sardegna
MX AGU Aguascalientes
MX BCN Baja California
MX BCS Baja California Sur
MX CAM Campeche
MX CHH Chihuahua
MX CHP Chiapas
MX CMX Ciudad de México
MX COA Coahuila de Zaragoza
MX COL Colima
MX DUR Durango
MX GRO Guerrero
MX GUA Guanajuato
MX HID Hidalgo
MX JAL Jalisco
MX MEX México
MX MIC Michoacán de Ocampo
MX MOR Morelos
MX NAY Nayarit
MX NLE Nuevo León
MX OAX Oaxaca
MX PUE Puebla
MX QUE Querétaro
MX ROO Quintana Roo
MX SIN Sinaloa
MX SLP San Luis Potosí
MX SON Sonora
MX TAB Tabasco
MX TAM Tamaulipas
MX TLA Tlaxcala
MX VER Veracruz de Ignacio de la Llave
MX YUC Yucatán
MX ZAC Zacatecas
NL DR Drenthe
NL FL Flevoland
NL FR Fryslân
NL GE Gelderland
NL GR Groningen
NL LI Limburg
NL NB Noord-Brabant
NL NH Noord-Holland
NL OV Overijssel
NL UT Utrecht
NL ZE Zeeland
NL ZH Zuid-Holland
NZ AUK Auckland
NZ BOP Bay of Plenty
NZ CAN Canterbury
NZ CIT Chatham Islands Territory
NZ GIS Gisborne
NZ HKB Hawke's Bay
NZ MBH Marlborough
NZ MWT Manawatū-Whanganui
NZ NSN Nelson
NZ NTL Northland
NZ OTA Otago
NZ STL Southland
NZ TAS Tasman
NZ TKI Taranaki
NZ WGN Greater Wellington
NZ WKO Waikato
NZ WTC West Coast
PL 02 Dolnośląskie
PL 04 Kujawsko-Pomorskie
PL 06 Lubelskie
PL 08 Lubuskie
PL 10 Łódzkie
PL 12 Małopolskie
PL 14 Mazowieckie
PL 16 Opolskie
PL 18 Podkarpackie
PL 20 Podlaskie
PL 22 Pomorskie
PL 24 Śląskie
PL 26 Świętokrzyskie
PL 28 Warmińsko-Mazurskie
PL 30 Wielkopolskie
PL 32 Zachodniopomorskie
US AK Alaska
US AL Alabama
US AR Arkansas
US AZ Arizona
US CA California
US CO Colorado
US CT Connecticut
US DC District of Columbia
US DE Delaware
US FL Florida
US GA Georgia
US HI Hawaii
US IA Iowa
US ID Idaho
US IL Illinois
US IN Indiana
US KS Kansas
US KY Kentucky
US LA Louisiana
US MA Massachusetts
US MD Maryland
US ME Maine
US MI Michigan
US MN Minnesota
US MO Missouri
US MS Mississippi
US MT Montana
US NC North Carolina
US ND North Dakota
US NE Nebraska
US NH New Hampshire
US NJ New Jersey
US NM New Mexico
US NV Nevada
US NY New York
US OH Ohio
US OK Oklahoma
US OR Oregon
US PA Pennsylvania
US RI Rhode Island
US SC South Carolina
US SD South Dakota
US TN Tennessee
US TX Texas
US UT Utah
US VA Virginia
US VT Vermont
US WA Washington
US WI Wisconsin
US WV West Virginia
US WY Wyoming
ZA EC Eastern Cape
ZA FS Free State
ZA GP Gauteng
ZA KZN Kwazulu-Natal
ZA LP Limpopo
ZA MP Mpumalanga
ZA NC Northern Cape
ZA NW North-West
ZA WC Western Cape
`;
