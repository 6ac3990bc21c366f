import type { Industry } from '@puffle/contract';
import type { IndustryWords } from '../industry-words.ts';

export const goodsAndTransport = {
  retail: {
    field: 'retail|retail trade|brick and mortar|grocery|supermarkets|department stores|convenience stores',
    firms:
      'retailer|store|shop|supermarket|retail chain|department store|grocery store|grocer|grocery chain|supermarket chain|boutique|convenience store',
    labels: 'food and beverage retail|retail apparel and fashion|retail groceries',
    de: 'einzelhandel|handel',
    firmsDe: 'einzelhandler|handler|supermarkt|supermarkte',
    es: 'comercio minorista|venta al por menor|comercio',
    firmsEs: 'tienda|tiendas|minorista|minoristas|supermercado|supermercados',
  },
  wholesale: {
    field: 'wholesale|distribution|wholesale trade|import and export|import export|international trade',
    firms: 'wholesaler|distributor|importer|exporter|trading company',
    labels: 'international trade and development',
    de: 'grosshandel',
    firmsDe: 'grosshandler',
    es: 'comercio mayorista',
    firmsEs: 'mayorista|mayoristas|distribuidora|distribuidoras',
  },
  fashion: {
    field: 'fashion|apparel|clothing|footwear|apparel and fashion|sportswear|jewelry|shoes|streetwear',
    firms: 'fashion brand|fashion house|clothing brand|fashion label|apparel brand|shoe brand|jeweler',
    labels: 'retail apparel and fashion|apparel manufacturing',
    de: 'mode|modebranche|bekleidung',
    firmsDe: 'modeunternehmen|modemarke|modemarken',
    es: 'moda|ropa|calzado',
  },
  cosmetics: {
    field: 'cosmetics|beauty|skincare|skin care|personal care|makeup|haircare|perfume|fragrance',
    firms: 'beauty brand|cosmetics brand|cosmetics company|beauty salon|hair salon|salon',
    labels: 'personal care product manufacturing|personal care services',
    de: 'kosmetik',
    es: 'cosmetica|cosmeticos|belleza',
  },
  luxury: {
    field: 'luxury|luxury goods|luxury goods and jewelry',
    firms: 'luxury brand|luxury house',
    de: 'luxus|luxusguter',
    es: 'lujo',
  },
  consumer_goods: {
    field:
      'consumer goods|cpg|fmcg|consumer packaged goods|consumer products|household goods|fast moving consumer goods|consumer brand',
    firms: 'consumer goods company|fmcg company|consumer brand|cpg brand',
    labels: 'consumer services',
    de: 'konsumguter',
    es: 'bienes de consumo|gran consumo',
  },
  furniture: {
    field: 'furniture|home furnishings|home decor',
    firms: 'furniture maker|furniture store|furniture brand|furniture manufacturer',
    de: 'mobel',
    firmsDe: 'mobelhersteller|mobelhaus',
    es: 'muebles|mobiliario',
  },
  toys: {
    field: 'toys|toy|toys and games',
    firms: 'toy maker|toymaker|toy company|toy store',
    de: 'spielwaren|spielzeug',
    es: 'juguetes',
  },
  food: {
    field:
      'food|food and beverage|food production|food manufacturing|food tech|foodtech|foodservice|food delivery|catering|dairy|meat processing|baked goods|meal kits',
    firms: 'food producer|food manufacturer|bakery|caterer|food company|food processor|food brand|bakeries',
    labels: 'food and beverages|food and beverage services|food and beverage manufacturing|food production',
    de: 'lebensmittel|nahrungsmittel|lebensmittelindustrie',
    firmsDe: 'lebensmittelhersteller|backerei|backereien',
    es: 'alimentacion|alimentos|industria alimentaria',
    firmsEs: 'panaderia|panaderias',
  },
  beverages: {
    within: 'food',
    field: 'beverage|beverages|wine and spirits|wine|beer|spirits|coffee|soft drinks|brewing',
    firms:
      'brewery|winery|distillery|beverage company|beverage maker|craft brewery|vineyard|roastery|coffee roaster|beverage brand',
    labels: 'beverage manufacturing',
    de: 'getranke',
    firmsDe: 'brauerei|brauereien|weingut|weinguter',
    es: 'bebidas|vinos',
    firmsEs: 'bodega|bodegas|cerveceria|cervecerias',
  },
  restaurants: {
    within: 'food',
    field: 'restaurant industry|fast food|quick service restaurants|dining|gastronomy',
    firms: 'restaurant|cafe|coffee shop|bar|pub|restaurant chain|pizzeria|fast food chain|food truck|eatery|bistro',
    labels: 'restaurants',
    de: 'gastronomie',
    firmsDe: 'restaurant|restaurants|gaststatte|gaststatten',
    es: 'restauracion|hosteleria',
    firmsEs: 'restaurante|restaurantes|bar|bares|cafeteria|cafeterias',
  },
  agriculture: {
    field:
      'agriculture|farming|agtech|agritech|agribusiness|aquaculture|forestry|fishing|fishery|ranching|horticulture|cannabis|dairy farming',
    firms: 'farm|agricultural company|agricultural cooperative|plantation|ranch|nursery garden',
    de: 'landwirtschaft|forstwirtschaft',
    firmsDe: 'bauernhof|bauernhofe|agrarunternehmen',
    es: 'agricultura|ganaderia|pesca|agroindustria',
  },
  hospitality: {
    field: 'hospitality|hotel industry|lodging|accommodation|hotel management',
    firms: 'hotel|hotel chain|resort|hostel|hotel group|bed and breakfast|motel|inn',
    labels: 'hospitality|hotels and motels',
    de: 'hotellerie|hotelgewerbe|gastgewerbe',
    firmsDe: 'hotel|hotels|hotelkette|hotelketten',
    es: 'hoteleria|alojamiento',
    firmsEs: 'hotel|hoteles|cadena hotelera|cadenas hoteleras',
  },
  travel: {
    field:
      'travel|tourism|travel and tourism|leisure travel|travel tech|leisure|vacation rentals|leisure travel and tourism',
    firms:
      'travel agency|tour operator|online travel agency|ota|booking site|cruise line|travel company|travel agent office',
    labels: 'leisure travel and tourism|travel arrangements',
    de: 'reise|reisen|tourismus|reisebranche',
    firmsDe: 'reiseburo|reiseburos|reiseveranstalter',
    es: 'viajes|turismo',
    firmsEs: 'agencia de viajes|agencias de viajes',
  },
  tickets: {
    within: 'entertainment',
    field: 'ticketing|event ticketing|events|event management|events services|event planning|conferences|trade shows',
    firms: 'ticket seller|event organizer|event company|ticketing platform|event agency|event planner firm|event venue',
    labels: 'tickets|tickets and events|event services',
    de: 'veranstaltungen|eventbranche',
    es: 'eventos|entradas',
  },
  transport: {
    field:
      'transportation|transport|mobility|public transport|ride hailing|ridesharing|public transit|trucking|micromobility|car rental|freight transport|car sharing',
    firms:
      'transport company|taxi company|transit agency|bus company|trucking company|carrier|car rental company|haulier|trucking firm|transit authority',
    labels: 'transportation trucking railroad|truck transportation|ground passenger transportation',
    de: 'transport|verkehr|transportwesen|mobilitat',
    firmsDe: 'transportunternehmen|verkehrsunternehmen|spedition|speditionen|verkehrsbetriebe',
    es: 'transporte|transportes|movilidad',
  },
  airlines: {
    within: 'transport',
    field: 'aviation|air travel|airline industry|airlines aviation|commercial aviation|air transport',
    firms: 'airline|air carrier|airport|low cost carrier|charter airline|cargo airline',
    labels: 'airlines and aviation|airlines aviation',
    de: 'luftfahrt',
    firmsDe: 'fluggesellschaft|fluggesellschaften|flughafen|airline|airlines',
    es: 'aviacion',
    firmsEs: 'aerolinea|aerolineas|aeropuerto|aeropuertos',
  },
  maritime: {
    within: 'transport',
    field: 'maritime|shipping|ocean shipping|marine|shipbuilding|ports|ferries',
    firms: 'shipping company|shipping line|shipyard|port operator|shipbuilder|ferry operator|port authority',
    labels: 'maritime|maritime transportation|shipbuilding',
    de: 'schifffahrt',
    firmsDe: 'reederei|reedereien|werft|werften',
    es: 'maritimo|transporte maritimo',
    firmsEs: 'naviera|navieras|astillero|astilleros',
  },
  rail: {
    within: 'transport',
    field: 'rail|railway|railways|rail transport|railroad',
    firms: 'railroad|train operator|railway company|rail operator',
    labels: 'rail transportation',
    de: 'bahn|schienenverkehr',
    es: 'ferrocarril|ferrocarriles',
  },
  logistics: {
    field:
      'logistics|supply chain|freight|warehousing|freight forwarding|fulfillment|logistics and supply chain|3pl|last mile delivery',
    firms:
      'freight forwarder|logistics provider|3pl|warehouse operator|fulfillment center|freight broker firm|third party logistics provider|warehouse|logistics firm',
    labels:
      'logistics and supply chain|transportation logistics supply chain and storage|package freight delivery|warehousing and storage',
    de: 'logistik|spedition',
    firmsDe: 'logistikunternehmen|logistikdienstleister|logistiker',
    es: 'logistica',
    firmsEs: 'operador logistico|operadores logisticos',
  },
  postal: {
    within: 'logistics',
    field: 'postal services|postal|parcel delivery|mail delivery|courier services|parcel shipping',
    firms: 'courier|postal service|parcel service|post office|parcel carrier|courier company',
    labels: 'postal|postal and shipping|post',
    de: 'post|paketdienst',
    firmsDe: 'paketdienste|paketdienst|kurierdienst|kurierdienste',
    es: 'correos|mensajeria|paqueteria',
  },
  automotive: {
    field:
      'automotive|automobile|auto|cars|electric vehicles|ev|vehicles|motor vehicle manufacturing|car|automotive aftermarket|auto parts|electric vehicle',
    firms:
      'carmaker|car maker|automaker|car manufacturer|car dealership|car dealer|auto dealer|auto repair shop|automotive supplier|auto parts supplier|oem|car company|truck maker|auto manufacturer|dealership',
    labels: 'motor vehicle manufacturing|automotive',
    de: 'automobil|automobilbranche|automobilindustrie|auto|fahrzeugbau',
    firmsDe:
      'autohersteller|automobilhersteller|autohaus|autohauser|automobilzulieferer|autozulieferer|werkstatt|werkstatten',
    es: 'automocion|automotriz|sector automotriz',
    firmsEs: 'concesionario|concesionarios',
  },
  aerospace: {
    field:
      'aerospace|aerospace and defense|aviation and aerospace|aircraft manufacturing|aviation manufacturing|aerospace engineering',
    firms: 'aircraft manufacturer|aircraft maker|aerospace manufacturer|plane maker|airplane manufacturer',
    labels:
      'aviation and aerospace|aviation and aerospace component manufacturing|defense and space manufacturing|aerospace and defense',
    de: 'luft und raumfahrt',
    es: 'aeroespacial',
  },
  space: {
    within: 'aerospace',
    field: 'space|space tech|spacetech|satellite|satellites|rockets|space exploration|spaceflight',
    firms: 'rocket company|satellite operator|launch provider|rocket maker',
    labels: 'defense and space',
    de: 'raumfahrt',
    es: 'espacio',
  },
  defense: {
    field:
      'defense|defence|military|defense tech|defence tech|weapons|arms industry|national security|defense and space',
    firms: 'defense contractor|defence contractor|arms manufacturer|armed forces|weapons manufacturer',
    labels: 'defense and space|defense and space manufacturing|armed forces|military',
    de: 'verteidigung|rustung|rustungsindustrie',
    firmsDe: 'rustungsunternehmen|rustungskonzern',
    es: 'defensa|militar',
  },
  energy: {
    field:
      'energy|power generation|nuclear|nuclear energy|electricity|energy storage|batteries|nuclear power|power industry|battery',
    firms: 'power producer|power plant|energy supplier|energy company|battery maker|grid operator',
    labels: 'energy technology|electric power generation',
    de: 'energie|energiewirtschaft|energiebranche',
    firmsDe: 'energieversorger|energieunternehmen',
    es: 'energia|sector energetico',
    firmsEs: 'energetica|energeticas|empresa energetica',
  },
  oil_gas: {
    within: 'energy',
    field: 'oil and gas|oil gas|oil|petroleum|natural gas|petrochemicals|oilfield services|oil and energy',
    firms:
      'oil company|oil producer|refinery|gas company|oil major|oilfield services company|petrol station|gas station|pipeline operator',
    labels: 'oil and energy|oil and gas|oil gas and mining',
    de: 'ol und gas|mineralol',
    es: 'petroleo|petroleo y gas',
    firmsEs: 'petrolera|petroleras',
  },
  renewables: {
    within: 'energy',
    field:
      'renewable energy|renewables|solar|solar energy|solar power|wind energy|wind power|clean energy|hydropower|green energy|geothermal|renewable|wind farms',
    firms:
      'solar company|solar installer|wind farm|wind farm operator|solar panel manufacturer|solar farm|solar developer',
    labels:
      'renewables and environment|renewable energy semiconductor manufacturing|solar electric power generation|renewable energy power generation',
    de: 'erneuerbare energie|erneuerbare energien|solarenergie|windkraft|solar|windenergie',
    firmsDe: 'solarunternehmen|solarfirma|solarfirmen',
    es: 'energia renovable|energias renovables|energia solar|energia eolica|renovables',
  },
  utilities: {
    within: 'energy',
    field:
      'utilities|public utilities|water utilities|electric power distribution|gas distribution|water supply|water treatment',
    firms:
      'utility|utility company|electric utility|water utility|gas utility|power company|electricity provider|electric company|energy retailer|municipal utility',
    labels: 'utilities|water supply and irrigation systems',
    de: 'versorgung|wasserversorgung|stromversorgung',
    firmsDe: 'stadtwerke|versorger|stromanbieter|energieversorger',
    es: 'servicios publicos|suministro electrico',
    firmsEs: 'electrica|electricas',
  },
  mining: {
    field: 'mining|metals and mining|mining and metals|minerals|gold mining|coal|quarrying',
    firms: 'mining company|mine operator|miner|mine',
    labels: 'mining and metals|mining',
    de: 'bergbau',
    es: 'mineria',
    firmsEs: 'minera|mineras',
  },
  chemicals: {
    field: 'chemicals|chemical|specialty chemicals|chemical manufacturing|paints and coatings',
    firms: 'chemical company|chemical manufacturer|chemicals maker',
    labels: 'chemical manufacturing|chemicals',
    de: 'chemie|chemieindustrie',
    firmsDe: 'chemieunternehmen|chemiekonzern',
    es: 'quimica|industria quimica|productos quimicos',
  },
  materials: {
    field:
      'materials|steel|metals|glass|plastics|cement|paper|paper and forest products|rubber|ceramics|advanced materials|plastics manufacturing|aluminum',
    firms:
      'steelmaker|steel producer|plastics manufacturer|paper mill|cement producer|steel company|glass manufacturer',
    labels:
      'plastics|building materials|glass ceramics and concrete|paper and forest products|primary metal manufacturing',
    de: 'stahl|kunststoff|metall',
    es: 'acero|plasticos|metalurgia',
    firmsEs: 'siderurgica|siderurgicas',
  },
  manufacturing: {
    field:
      'manufacturing|industrial manufacturing|industrial|contract manufacturing|industrials|production industry|3d printing',
    firms: 'manufacturer|factory|maker|contract manufacturer|industrial company',
    labels: 'industrial machinery manufacturing|manufacturing',
    de: 'fertigung|produktion|industrie|fertigungsindustrie',
    firmsDe: 'hersteller|fabrik|fabriken|industrieunternehmen|produktionsunternehmen|produzent|produzenten',
    es: 'manufactura|industria manufacturera|fabricacion',
    firmsEs: 'fabricante|fabricantes|fabrica|fabricas',
  },
  machinery: {
    within: 'manufacturing',
    field:
      'machinery|mechanical engineering|industrial machinery|machine building|industrial equipment|machine tools|mechanical or industrial engineering',
    firms: 'machine builder|machinery manufacturer|equipment manufacturer|machine manufacturer|equipment maker',
    labels: 'machinery|mechanical or industrial engineering|machinery manufacturing',
    de: 'maschinenbau|anlagenbau',
    firmsDe: 'maschinenbauer|maschinenbauunternehmen',
    es: 'maquinaria',
  },
  packaging: {
    within: 'manufacturing',
    field: 'packaging|packaging and containers',
    firms: 'packaging manufacturer|packaging company',
    labels: 'packaging and containers manufacturing',
    de: 'verpackung|verpackungen',
    es: 'envases|embalaje|embalajes',
  },
  printing: {
    field: 'printing|print industry|commercial printing',
    firms: 'printer shop|print shop|printing house|printing company',
    labels: 'printing services',
    firmsDe: 'druckerei|druckereien',
    es: 'imprenta|imprentas|artes graficas',
  },
  textiles: {
    within: 'manufacturing',
    field: 'textiles|textile|fabrics|textile manufacturing',
    firms: 'textile mill|textile manufacturer',
    de: 'textil|textilindustrie|textilien',
    es: 'textil|textiles',
  },
  environment: {
    field:
      'environmental services|climate tech|climatetech|cleantech|clean tech|sustainability|greentech|environmental|carbon removal|climate|green tech|carbon capture',
    firms: 'environmental consultancy|cleantech|cleantechs',
    labels: 'environmental services|renewables and environment|environmental quality programs',
    de: 'umwelt|umwelttechnik|klimatechnik',
    es: 'medio ambiente|tecnologia climatica|sostenibilidad',
  },
  waste: {
    within: 'environment',
    field: 'waste management|recycling|waste|waste disposal|waste collection',
    firms: 'recycler|waste management company|recycling company|waste hauler',
    labels: 'waste collection|waste treatment and disposal',
    de: 'abfall|recycling|entsorgung',
    firmsDe: 'entsorger|entsorgungsunternehmen',
    es: 'residuos|reciclaje|gestion de residuos',
  },
} satisfies Partial<Record<Industry, IndustryWords>>;
