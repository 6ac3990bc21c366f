import type { Industry } from '@puffle/contract';
import type { IndustryWords } from '../industry-words.ts';

export const mediaAndServices = {
  media: {
    field: 'media|broadcasting|mass media|media production|radio|television|tv|digital media|online media',
    firms:
      'broadcaster|media company|tv station|radio station|media house|tv network|media outlet|media group|tv channel',
    labels:
      'broadcast media|online audio and video media|broadcast media production and distribution|media production|online media',
    de: 'medien|rundfunk|fernsehen',
    firmsDe: 'medienunternehmen|sender|fernsehsender|radiosender',
    es: 'medios|medios de comunicacion|television|radio',
  },
  entertainment: {
    field:
      'entertainment|streaming|live entertainment|video streaming|music streaming|amusement parks|performing arts|video',
    firms:
      'streaming service|theme park|amusement park|entertainment company|theater|theatre|cinema|streaming platform|museum',
    labels: 'entertainment providers|performing arts|museums and institutions',
    de: 'unterhaltung',
    es: 'entretenimiento|ocio',
  },
  gaming: {
    within: 'entertainment',
    field:
      'gaming|video games|games|video game|mobile games|esports|game development|mobile gaming|computer games|game',
    firms:
      'game studio|game developer studio|game publisher|video game developer|video game studio|game company|games studio|esports team|video game publisher',
    labels: 'computer games|mobile gaming apps',
    de: 'videospiele|computerspiele|spielebranche|spieleentwicklung',
    firmsDe: 'spieleentwickler|spielestudio|spielestudios',
    es: 'videojuegos',
    firmsEs: 'estudio de videojuegos|estudios de videojuegos',
  },
  betting: {
    within: 'entertainment',
    field: 'betting|gambling|sports betting|online gambling|igaming|lottery|online casino|gambling facilities',
    firms: 'bookmaker|casino|sportsbook|betting company|gambling company|online casino|lottery operator|bookie|bookies',
    labels: 'gambling and casinos|gambling facilities and casinos',
    de: 'glucksspiel|sportwetten|lotterie',
    firmsDe: 'wettanbieter|buchmacher|casinos|spielbank',
    es: 'apuestas|juegos de azar',
    firmsEs: 'casa de apuestas|casas de apuestas|casino|casinos',
  },
  music: {
    within: 'entertainment',
    field: 'music|music industry|music production|recorded music',
    firms: 'record label|music label|music publisher|recording studio|music studio',
    labels: 'musicians',
    de: 'musik|musikbranche',
    firmsDe: 'plattenfirma|plattenfirmen|plattenlabel',
    es: 'musica',
    firmsEs: 'discografica|discograficas',
  },
  film: {
    within: 'entertainment',
    field: 'film|movies|motion pictures|film production|animation|motion pictures and film|movie',
    firms: 'film studio|movie studio|production company|animation studio|film producer studio',
    labels: 'movies videos and sound|motion pictures and film|movies and sound recording',
    de: 'filmbranche',
    firmsDe: 'filmproduktion|filmstudio|filmstudios',
    es: 'cine|produccion audiovisual',
    firmsEs: 'productora|productoras',
  },
  publishing: {
    within: 'media',
    field: 'publishing|book publishing|books|periodical publishing|magazines',
    firms: 'publisher|publishing house|book publisher|bookstore|magazine',
    labels: 'book and periodical publishing|book publishing',
    de: 'verlagswesen',
    firmsDe: 'verlag|verlage|buchhandlung|buchhandlungen',
    es: 'edicion',
    firmsEs: 'editorial|editoriales|libreria|librerias',
  },
  news: {
    within: 'media',
    field: 'journalism|newspapers|news media|news',
    firms: 'newspaper|news outlet|news agency|news organization|news site',
    labels: 'newspapers|newspaper publishing|online news',
    de: 'nachrichten|journalismus',
    firmsDe: 'zeitung|zeitungen|nachrichtenagentur',
    es: 'noticias|periodismo',
    firmsEs: 'periodico|periodicos|diario|diarios',
  },
  sports: {
    field: 'sports|sport|sporting goods|professional sports|spectator sports|sports tech|football',
    firms: 'sports team|sports club|football club|sports league|stadium|golf club|soccer club|sports brand',
    labels: 'spectator sports|sporting goods|sports teams and clubs|recreational facilities',
    firmsDe: 'sportverein|sportvereine|fussballverein',
    es: 'deportes|deporte',
    firmsEs: 'club deportivo|clubes deportivos',
  },
  marketing: {
    field:
      'marketing|lead generation|digital marketing|marketing services|martech|marketing technology|marketing software|marketing and advertising|seo|email marketing|crm software|content marketing|influencer marketing|marketing automation',
    firms:
      'marketing agency|lead generation agency|digital agency|seo agency|digital marketing agency|marketing firm|growth agency|creative agency|branding agency|social media agency',
    labels: 'marketing and advertising|marketing services',
    firmsDe: 'marketingagentur|marketingagenturen|digitalagentur|digitalagenturen|agentur|agenturen',
    firmsEs: 'agencia de marketing|agencias de marketing|agencia digital|agencias digitales',
    es: 'mercadotecnia|marketing digital',
  },
  advertising: {
    within: 'marketing',
    field:
      'advertising|adtech|ad tech|online advertising|programmatic advertising|outdoor advertising|advertising services|programmatic',
    firms: 'ad agency|advertising agency|ad network|media agency',
    labels: 'advertising services|marketing and advertising',
    de: 'werbung',
    firmsDe: 'werbeagentur|werbeagenturen',
    es: 'publicidad',
    firmsEs: 'agencia de publicidad|agencias de publicidad|agencia publicitaria',
  },
  public_relations: {
    within: 'marketing',
    field: 'public relations|pr services|public relations and communications',
    firms: 'pr agency|pr firm|public relations agency|public relations firm|communications agency',
    labels: 'public relations and communications|public relations and communications services',
    firmsDe: 'pr agentur|pr agenturen',
    es: 'relaciones publicas',
    firmsEs: 'agencia de comunicacion|agencias de comunicacion',
  },
  design: {
    field: 'design|graphic design|industrial design|product design services|web design',
    firms: 'design agency|design studio|design firm|web design agency|web agency|design consultancy',
    labels: 'design|graphic design|design services',
    firmsDe: 'designagentur|designagenturen|designstudio|designstudios',
    es: 'diseno|diseno grafico',
    firmsEs: 'estudio de diseno|estudios de diseno',
  },
  market_research: {
    field: 'market research|consumer research|opinion polling',
    firms: 'market research firm|research agency|pollster|market research agency|polling firm',
    labels: 'market research',
    de: 'marktforschung',
    firmsDe: 'marktforschungsinstitut|marktforschungsinstitute',
    es: 'investigacion de mercados|estudios de mercado',
  },
  consulting: {
    field:
      'consulting|management consulting|business consulting|strategy consulting|professional services|advisory|business consulting and services|outsourcing',
    firms:
      'consultancy|consulting firm|consulting company|advisory firm|strategy consultancy|management consultancy|consulting agency',
    labels:
      'management consulting|business consulting and services|professional services|outsourcing offshoring|operations consulting|strategic management services',
    de: 'beratung|unternehmensberatung',
    firmsDe:
      'unternehmensberatung|unternehmensberatungen|beratungsunternehmen|beratungsfirma|beratungsfirmen|beratungshaus|beratungen',
    es: 'consultoria',
    firmsEs: 'consultora|consultoras|consultoria|consultorias',
  },
  legal: {
    field:
      'legal|legal services|law|law practice|legaltech|legal tech|legal software|intellectual property|patents|e signature',
    firms: 'law firm|law office|law practice|legal services provider|notary office|patent firm|law chamber',
    labels: 'law practice|legal services|alternative dispute resolution',
    de: 'recht|rechtsberatung|rechtswesen',
    firmsDe: 'kanzlei|kanzleien|anwaltskanzlei|anwaltskanzleien|rechtsanwaltskanzlei|rechtsanwaltskanzleien',
    es: 'derecho|servicios juridicos|sector legal',
    firmsEs: 'bufete|bufetes|bufete de abogados|bufetes de abogados|despacho de abogados|despachos de abogados',
  },
  human_resources: {
    field: 'human resources|hr tech|hrtech|hr software|hr services|human resources services|workforce management|hr',
    firms: 'peo|hr consultancy|payroll provider',
    labels: 'human resources|human resources services',
    de: 'personalwesen',
    es: 'recursos humanos',
  },
  recruiting: {
    field: 'recruiting|recruitment|staffing|staffing and recruiting|executive search|headhunting|temp work|job boards',
    firms:
      'staffing agency|recruitment agency|recruiting agency|headhunter firm|staffing firm|employment agency|temp agency|executive search firm|staffing company|job board|recruiting firm|recruitment firm',
    labels: 'staffing and recruiting|executive offices',
    de: 'personalvermittlung|zeitarbeit',
    firmsDe: 'personalvermittler|zeitarbeitsfirma|zeitarbeitsfirmen|personaldienstleister',
    es: 'seleccion de personal|trabajo temporal',
    firmsEs: 'empresa de trabajo temporal|ett|agencia de empleo|agencias de empleo',
  },
  facilities: {
    field:
      'facility management|facilities management|facilities services|cleaning services|facility services|janitorial|janitorial services|commercial cleaning|cleaning',
    firms: 'cleaning company|facility manager firm|cleaning service|janitorial company',
    labels: 'facilities services',
    de: 'gebaudereinigung',
    firmsDe: 'reinigungsfirma|reinigungsfirmen|gebaudereiniger|gebaudedienstleister',
    es: 'limpieza',
    firmsEs: 'empresa de limpieza|empresas de limpieza',
  },
  security_services: {
    field:
      'security services|physical security|private security|alarm systems|security and investigations|home security',
    firms: 'security guard company|guard company|alarm company|security service',
    labels: 'security and investigations|security guards and patrol services|security systems services',
    firmsDe: 'sicherheitsdienst|sicherheitsdienste',
    es: 'seguridad privada',
  },
  government: {
    field:
      'government|public sector|public administration|government administration|govtech|gov tech|federal government|local government|municipal government|public safety|state government|law enforcement|civil service',
    firms:
      'government agency|public authority|municipality|city council|ministry|federal agency|local authority|police department|tax authority|city government|government department|embassy|fire department|public agency|state agency',
    labels:
      'government administration|public policy|public safety|law enforcement|international affairs|judiciary|legislative office|executive office',
    de: 'verwaltung|regierung|offentlicher sektor|offentlicher dienst|offentliche verwaltung|behorden',
    firmsDe:
      'behorde|behorden|ministerium|ministerien|gemeinde|gemeinden|kommune|kommunen|stadtverwaltung|stadtverwaltungen',
    es: 'gobierno|administracion publica|sector publico',
    firmsEs: 'ministerio|ministerios|ayuntamiento|ayuntamientos|organismo publico|organismos publicos',
  },
  politics: {
    within: 'government',
    field: 'politics|political campaigns|lobbying|public policy',
    firms:
      'political party|lobbying firm|think tank|political campaign|political action committee|political organization',
    labels: 'political organization|political organizations|public policy offices|think tanks',
    de: 'politik',
    firmsDe: 'partei|parteien',
    es: 'politica',
    firmsEs: 'partido politico|partidos politicos',
  },
  nonprofit: {
    field:
      'nonprofit sector|non profit sector|nonprofit|non profit|philanthropy|third sector|charitable work|social impact|fundraising|not for profit',
    firms:
      'nonprofit|non profit|ngo|charity|foundation|nonprofit organization|non profit organization|not for profit organization|charitable organization|aid organization',
    labels:
      'non profit organizations|nonprofit organization management|non profit organization management|philanthropy|individual and family services|civic and social organizations|civic and social organization|fund raising|fundraising|international development',
    firmsDe: 'verein|vereine|stiftung|stiftungen|ngo|ngos|gemeinnutzige organisation|gemeinnutzige organisationen',
    firmsEs: 'ong|ongs|fundacion|fundaciones|organizacion sin animo de lucro|organizaciones sin animo de lucro',
  },
  religion: {
    field: 'religion|religious institutions|faith based',
    firms: 'church|religious institution|mosque|synagogue|religious organization|parish',
    labels: 'religious institutions',
    firmsDe: 'kirche|kirchen|kirchengemeinde',
    firmsEs: 'iglesia|iglesias',
  },
  research: {
    field: 'scientific research|research services|r and d services|research and development services|nanotechnology',
    firms:
      'research institute|research lab|research laboratory|research institution|research organization|research center|research centre|research company',
    labels: 'research|research services',
    de: 'forschung',
    firmsDe: 'forschungsinstitut|forschungsinstitute|forschungseinrichtung|forschungseinrichtungen',
    es: 'investigacion cientifica',
    firmsEs: 'instituto de investigacion|institutos de investigacion|centro de investigacion|centros de investigacion',
  },
} satisfies Partial<Record<Industry, IndustryWords>>;
