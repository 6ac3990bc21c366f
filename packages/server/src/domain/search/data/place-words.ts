/** Other names of countries than the library's: `code name|name`. Compiled for this project. */
export const countryNames = `
US us|usa|u s|u s a|united states|the states|america|united states of america|uncle sam|estados unidos|ee uu|eeuu|vereinigte staaten|amerika
GB uk|u k|united kingdom|britain|great britain|england and wales|reino unido|grossbritannien|vereinigtes konigreich
AE uae|u a e|emirates|emiratos arabes|emirate
NL holland|netherlands|holanda|niederlande
CZ czechia|czech republic|czech rep|tschechien
KR south korea|korea|republic of korea|sudkorea|corea|corea del sur
KP north korea
RU russia
TW taiwan
VN vietnam|viet nam
MD moldova
SY syria
LA laos
BO bolivia
VE venezuela
TZ tanzania
IR iran
CI ivory coast|cote d ivoire
BN brunei
CD dr congo|drc
CG congo
MO macau|macao
HK hong kong
PS palestine
VA vatican|vatican city
CV cape verde|cabo verde
SZ swaziland|eswatini
MM burma|myanmar
TR turkey|turkiye|turkei
MK macedonia|north macedonia
BA bosnia
NZ new zealand|aotearoa
TT trinidad
DO dominican republic
CN china|prc|mainland china
DE germany|deutschland|brd
CH switzerland|schweiz
FM micronesia
FK falkland islands
TL east timor
`;

/** Peoples and adjectives: `code word|word`. English, then German and Spanish forms. */
export const demonyms = `
US american|us based|u s based|amerikanisch|amerikanische|amerikanischen|estadounidense|estadounidenses
GB british|uk based|britisch|britische|britischen|britanico|britanica|britanicos|britanicas
DE german|deutsch|deutsche|deutschen|deutscher|aleman|alemana|alemanes|alemanas
FR french|franzosisch|franzosische|franzosischen|frances|francesa|franceses|francesas
ES spanish|spanisch|spanische|spanischen|espanol|espanola|espanoles|espanolas
IT italian|italienisch|italienische|italienischen|italiano|italiana|italianos|italianas
PT portuguese|portugues|portuguesa|portugueses|portuguesas
NL dutch|niederlandisch|niederlandische|hollandisch
BE belgian|belgisch|belgische|belga|belgas
CH swiss|schweizer|schweizerisch|schweizerische|suizo|suiza|suizos|suizas
AT austrian|osterreichisch|osterreichische|osterreichischen|austriaco|austriacos
IE irish|irisch|irische|irlandes|irlandesa|irlandeses
DK danish|danisch|danische
SE swedish|schwedisch|schwedische|sueco|sueca|suecos
NO norwegian|norwegisch|norwegische|noruego
FI finnish|finnisch|finnische
IS icelandic
PL polish|polnisch|polnische|polaco|polaca|polacos
CZ czech|tschechisch|tschechische
SK slovak
HU hungarian|ungarisch|ungarische
RO romanian
BG bulgarian
GR greek|griechisch|griechische
HR croatian
RS serbian
SI slovenian|slovene
UA ukrainian
RU russian
EE estonian
LV latvian
LT lithuanian
LU luxembourgish
MT maltese
CY cypriot
TR turkish|turkisch|turkische
IL israeli
AE emirati
SA saudi
QA qatari
EG egyptian
MA moroccan
NG nigerian
KE kenyan
ZA south african
GH ghanaian
ET ethiopian
IN indian|indisch|indische
PK pakistani
BD bangladeshi
LK sri lankan
CN chinese|chinesisch|chinesische|chino|china|chinos
JP japanese|japanisch|japanische|japones|japonesa|japoneses
KR korean|south korean
TW taiwanese
SG singaporean
MY malaysian
ID indonesian
TH thai
VN vietnamese
PH filipino|philippine
AU australian|aussie|australisch|australische
NZ kiwi|new zealander
CA canadian|kanadisch|kanadische|canadiense|canadienses
MX mexican|mexikanisch|mexikanische|mexicano|mexicana|mexicanos|mexicanas
BR brazilian|brasileno|brasilena|brasilenos|brasilenas
AR argentinian|argentine|argentino|argentina|argentinos|argentinas
CL chilean|chileno|chilena|chilenos|chilenas
CO colombian|colombiano|colombiana|colombianos|colombianas
PE peruvian|peruano|peruana|peruanos
UY uruguayan
VE venezuelan
EC ecuadorian
GE georgian
AM armenian
`;

/** States and provinces by other names than ISO's: `country state name|name`. */
export const stateNames = `
US DC d c|dc|washington d c|washington dc|district of columbia
US NY new york state|state of new york|upstate new york
US WA washington state|state of washington
US CA kalifornien|socal|norcal|calif
US MA mass
US PA penn
US FL fla
US TX tejas
CA QC quebec
CA BC b c
CA NL newfoundland
CA PE pei
DE BY bavaria|baviera
DE SN saxony
DE NI lower saxony
DE ST saxony anhalt
DE NW north rhine westphalia|nrw
DE RP rhineland palatinate
DE HE hesse
DE TH thuringia
DE BW baden wuerttemberg
DE MV mecklenburg western pomerania|mecklenburg
GB ENG england|inglaterra
GB SCT scotland|schottland|escocia
GB WLS wales
GB NIR northern ireland|nordirland
AT 9 wien state
AT 7 tyrol
AT 2 carinthia
AT 6 styria
AT 3 lower austria
AT 4 upper austria
CH ZH canton of zurich|kanton zurich
CH GE canton of geneva
CH VD canton of vaud
CH TI ticino|tessin
ES AN andalusia
ES CT catalonia|cataluna|katalonien
ES PV basque country|pais vasco|euskadi
ES IB balearic islands|baleares
ES CN canary islands|islas canarias
ES VC valencian community|comunidad valenciana
ES CL castile and leon
ES NC navarre
ES MD community of madrid|comunidad de madrid
FR BRE brittany
FR NOR normandy
FR IDF ile de france|paris region|greater paris
FR 20R corsica
FR PAC provence|paca
FR ARA auvergne rhone alpes|rhone alpes
IT 25 lombardy
IT 52 tuscany|toskana
IT 21 piedmont
IT 82 sicily
IT 88 sardinia
IT 75 apulia
IT 62 lazio
BE VLG flanders|flemish region
BE WAL wallonia
NL NH north holland
NL ZH south holland
NL NB north brabant|brabant
IN KA karnataka
MX MEX state of mexico|estado de mexico
PL 14 mazovia
PL 12 lesser poland
PL 24 silesia
BR MG minas gerais
ID BA bali
`;

/** Cities by other names than GeoNames': `country GeoNames name = name|name`. A `!` in front: the first name here is the one looked for. */
export const cityNames = `
US New York City = nyc|new york city|n y c|manhattan|ciudad de nueva york|nueva york
US Los Angeles = la|l a|los angeles
US San Francisco = sf|san fran|frisco
US Philadelphia = philly
US Las Vegas = vegas
US Saint Louis = st louis|st louis mo
US Saint Paul = st paul
US Boston = greater boston|boston area
US New Orleans = nola
DE Munich = munchen|muenchen
DE Köln = !Cologne|koln|koeln|colonia
DE Düsseldorf = duesseldorf
DE Frankfurt am Main = !Frankfurt|frankfurt
DE Nürnberg = !Nuremberg|nurnberg|nuernberg
DE Hannover = !Hanover|hannover
AT Vienna = wien|viena
CH Zürich = zurich|zuerich
CH Genève = !Geneva|geneve|genf|ginebra
CH Basel = basle
IT Milan = milano|mailand
IT Rome = roma|rom
IT Turin = torino
IT Florence = firenze|florenz|florencia
IT Venice = venezia|venedig
IT Naples = napoli|neapel
ES Sevilla = !Seville|sevilla
ES Zaragoza = saragossa
PT Lisbon = lisboa|lissabon
PT Porto = oporto
CZ Prague = praha|prag|praga
PL Warsaw = warszawa|warschau|varsovia
PL Kraków = !Krakow|cracow|krakow|krakau
DK Copenhagen = kobenhavn|kopenhagen
SE Göteborg = !Gothenburg|goteborg
SE Stockholm = estocolmo
GR Athens = athen|atenas
BE Brussels = bruxelles|brussel|bruselas
BE Antwerpen = !Antwerp|antwerpen
BE Gent = !Ghent|gent|gand
BE Brugge = !Bruges|brugge
DK Århus = !Aarhus|arhus
IT Genoa = genova|genua
FR Marseille = marseilles
FR Lyon = lyons
RU Saint Petersburg = st petersburg|sankt petersburg
NL The Hague = den haag|the hague
NL Amsterdam = amsterdam
RU Moscow = moskau|moscu|moskva
UA Kyiv = kiev|kiew
RO Bucharest = bucuresti|bukarest
RS Belgrade = beograd|belgrad
IN Bengaluru = bangalore
IN Mumbai = bombay
IN Delhi = new delhi
IN Chennai = madras
CN Beijing = peking|pekin
CN Guangzhou = canton
VN Ho Chi Minh City = saigon|hcmc
MX Mexico City = ciudad de mexico|cdmx|mexico df
BR São Paulo = sao paulo
BR Rio de Janeiro = rio
CO Bogotá = bogota
CA Montréal = !Montreal|montreal
CA Québec = !Quebec City|quebec city
CA Toronto = gta|greater toronto area
AU Sydney = sidney
AE Dubai = dubai
EG Cairo = kairo|el cairo
CN Shanghai = shanghai
IL Tel Aviv = tel aviv yafo|tlv
US Washington, D.C. = washington city
GB London = londres|greater london
`;

/** Groups of countries, of states and of cities. Membership as of 2025. */
export const regions = `
eu|european union|union europea|europaische union = AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
europe|european|europa|europaische|europaischen|europeo|europeas|europeos = AL AD AT BY BE BA BG HR CY CZ DK EE FO FI FR DE GI GR HU IS IE IM IT JE GG XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB VA
western europe = AT BE FR DE IE LI LU MC NL CH GB
eastern europe|osteuropa|europa del este = BY BG CZ HU MD PL RO RU SK UA
southern europe = AL AD BA HR CY GI GR IT XK MT ME MK PT SM RS SI ES VA
northern europe = DK EE FO FI IS IE LV LT NO SE GB
central europe|mitteleuropa = AT CZ DE HU LI PL SK SI CH
cee|central and eastern europe = AL BA BG HR CZ EE HU XK LV LT ME MK PL RO RS SK SI
dach|dach region|dach raum|german speaking countries|german speaking europe|deutschsprachiger raum = DE AT CH
nordics|nordic|nordic countries|nordic region = DK FI IS NO SE
scandinavia|scandinavian|skandinavien = DK NO SE
baltics|baltic|baltic states|baltic countries|baltikum = EE LV LT
benelux = BE NL LU
iberia|iberian peninsula = ES PT
balkans|balkan = AL BA BG HR GR XK ME MK RO RS SI
british isles = GB IE
north america|north american|nordamerika|norteamerica = US CA MX
central america|centroamerica = BZ CR SV GT HN NI PA
south america|south american|sudamerika|sudamerica = AR BO BR CL CO EC GY PY PE SR UY VE
latin america|latam|latin american|lateinamerika|latinoamerica|america latina = AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE PR UY VE
caribbean = AG BS BB CU DM DO GD HT JM KN LC VC TT
middle east|middle eastern|naher osten|oriente medio = AE BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR YE
mena = AE BH DZ EG IR IQ IL JO KW LB LY MA OM PS QA SA SY TN YE
gcc|gulf states|gulf countries|gulf = AE BH KW OM QA SA
africa|african|afrika = DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW
north africa = DZ EG LY MA SD TN
west africa = BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG
east africa = BI DJ ER ET KE RW SO SS TZ UG
southern africa = BW LS NA SZ ZA ZM ZW
sub saharan africa = AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG UG ZM ZW
asia|asian|asien = AF AM AZ BH BD BT BN KH CN GE HK IN ID IR IQ IL JP JO KZ KW KG LA LB MO MY MV MN MM NP KP OM PK PS PH QA SA SG KR LK SY TW TJ TH TL TR TM AE UZ VN YE
southeast asia|south east asia|southeast asian|sea region|asean|sudostasien|sudeste asiatico = BN KH ID LA MY MM PH SG TH TL VN
south asia|indian subcontinent = AF BD BT IN MV NP PK LK
east asia = CN HK JP KP KR MO MN TW
central asia = KZ KG TJ TM UZ
apac|asia pacific|asia pac = AU BD BN KH CN HK IN ID JP LA MO MY MN MM NP NZ PK PG PH SG KR LK TW TH VN
oceania = AU FJ NZ PG SB VU WS TO
anz|australasia = AU NZ
emea = AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GI GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB AE BH EG IR IQ IL JO KW LB OM PS QA SA SY TR YE DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW
g7 = CA FR DE IT JP GB US
brics = BR RU IN CN ZA
new england = US/CT US/ME US/MA US/NH US/RI US/VT
west coast|us west coast = US/CA US/OR US/WA
east coast|us east coast|eastern seaboard = US/ME US/NH US/MA US/RI US/CT US/NY US/NJ US/DE US/MD US/VA US/NC US/SC US/GA US/FL US/DC US/PA
pacific northwest|pnw = US/OR US/WA
midwest|midwestern|midwestern states|us midwest|american midwest = US/IL US/IN US/IA US/KS US/MI US/MN US/MO US/NE US/ND US/OH US/SD US/WI
sun belt|sunbelt = US/AL US/AZ US/CA US/FL US/GA US/LA US/MS US/NV US/NM US/NC US/SC US/TN US/TX
deep south = US/AL US/GA US/LA US/MS US/SC
southwest us|american southwest = US/AZ US/NM US/NV US/OK US/TX US/UT
tri state area|tristate area = US/NY US/NJ US/CT
carolinas|the carolinas = US/NC US/SC
dakotas|the dakotas = US/ND US/SD
maritime provinces = CA/NB CA/NS CA/PE
prairies|canadian prairies = CA/AB CA/MB CA/SK
bay area|sf bay area|san francisco bay area|silicon valley = US/CA/San_Francisco US/CA/Oakland US/CA/San_Jose US/CA/Berkeley US/CA/Palo_Alto US/CA/Mountain_View US/CA/Sunnyvale US/CA/Santa_Clara US/CA/Fremont US/CA/Redwood_City US/CA/San_Mateo US/CA/Menlo_Park US/CA/Cupertino
research triangle|research triangle park = US/NC/Raleigh US/NC/Durham US/NC/Chapel_Hill
ruhr|ruhr area|ruhrgebiet = DE//Essen DE//Dortmund DE//Duisburg DE//Bochum DE//Gelsenkirchen DE//Oberhausen
`;

/** The name of a city or a state that is an everyday word, too: it counts as a place only after a word such as `in`. */
export const everydayPlaces = `
reading mobile nice bath orange split most deal hull tours cork wells of march same battle sale lead bar date male why orlando victoria
independence enterprise springs commerce industry surprise normal union liberty hope paradise providence aurora mission plantation
hamilton lincoln jackson franklin clinton madison columbia florence charlotte jordan carolina sandy berry
man wa san pune cali nancy brest metz lens angers lorient liege bergen essen halle marl hamm unna gent bari lodi asti como
wise media salt lake eagle beach media ideal cash best real sur rosario santiago concepcion para mata leon general
college park oxford university cambridge peoria central rio bend temple corona garland arlington
sales service talent market marina buena natal recife
`;

/** Codes that are words of a sentence; taken as a place only in capitals. */
export const wordCodes = 'in or me hi ok oh de co la id al ma pa mo so no it is at be to am as my by us do si es';

/** Codes of countries that are taken in capitals. */
export const countryCodes =
  'UK GB DE FR ES NL CH AT BE AU NZ JP CN BR MX PL SE NO DK FI IE PT CZ SG ZA KR UAE USA IL AE HK TR GR HU RO BG UA EE LT LV';
