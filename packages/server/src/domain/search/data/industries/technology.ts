import type { Industry } from '@puffle/contract';
import type { IndustryWords } from '../industry-words.ts';

export const technology = {
  software: {
    field:
      'software|saas|software as a service|enterprise software|computer software|software development|tech|technology|cloud software|app|mobile app',
    firms: 'software house|software vendor|software maker|isv|saas vendor|saas provider',
    labels:
      'internet|technology information and internet|information technology|internet software and services|application software',
    de: 'softwarebranche|softwareentwicklung|technologie|it branche',
    es: 'software|tecnologia|informatica',
    firmsDe:
      'softwareunternehmen|softwarefirma|softwarefirmen|softwarehersteller|softwarehaus|softwarehauser|technologieunternehmen|tech unternehmen',
    firmsEs: 'empresa tecnologica|empresa de software|tecnologica',
  },
  developer_tools: {
    within: 'software',
    field: 'developer tools|devtools|dev tools|developer tooling|devops tools|developer platform|developer software',
    labels: 'developer',
    de: 'entwicklerwerkzeuge',
    es: 'herramientas de desarrollo',
  },
  cloud: {
    within: 'software',
    field:
      'cloud|data center|data centre|colocation|cloud computing|cloud infrastructure|cloud services|iaas|paas|infrastructure as a service',
    firms: 'cloud provider|hyperscaler',
    es: 'nube|computacion en la nube',
  },
  hosting: {
    within: 'software',
    field: 'hosting|web hosting|website hosting|vps hosting|server hosting|managed hosting',
    firms: 'web host|hoster|hosting provider|web hosting provider|hosting company',
    de: 'webhosting',
    firmsDe: 'hostinganbieter|webhoster',
    es: 'alojamiento web',
  },
  domains: {
    within: 'software',
    field: 'domain name|domain registration|domain names|dns',
    firms: 'domain registrar|registrar|domain name registrar|dns provider',
    labels: 'domains|domain',
    es: 'registro de dominios',
  },
  backup: {
    within: 'software',
    field:
      'backup|cloud backup|cloud storage|file storage|file sharing|online storage|data backup|backup and sync|file sync',
    firms: 'backup provider|storage provider',
    es: 'copias de seguridad|almacenamiento en la nube',
  },
  email: {
    within: 'software',
    field: 'email|e mail|email services|email hosting|webmail|secure email',
    firms: 'email provider|mail provider|email service provider',
    es: 'correo electronico',
  },
  communication: {
    within: 'software',
    field:
      'communication software|collaboration software|collaboration tools|messaging|team chat|video conferencing|videoconferencing|unified communications|chat',
    firms: 'messenger|messaging app|chat app',
    labels: 'communication|communications',
  },
  remote_access: {
    within: 'software',
    field: 'remote access|remote desktop|remote support|remote control software|remote monitoring',
    labels: 'remote',
  },
  security: {
    within: 'software',
    field:
      'cybersecurity|cyber security|information security|infosec|it security|network security|computer security|security software|data security|antivirus|anti virus|security',
    firms: 'cybersecurity firm|security vendor|antivirus vendor',
    labels: 'computer and network security',
    de: 'it sicherheit|cybersicherheit|informationssicherheit',
    es: 'ciberseguridad|seguridad informatica',
  },
  identity: {
    within: 'security',
    field:
      'identity|identity management|identity and access management|iam|single sign on|sso|password management|identity verification|authentication|digital identity',
    firms: 'password manager|identity provider|password vault',
    firmsDe: 'passwortmanager',
    firmsEs: 'gestor de contrasenas|gestores de contrasenas',
    es: 'identidad digital',
  },
  vpn: {
    within: 'security',
    field: 'vpn|virtual private network',
    firms: 'vpn provider|vpn service|vpn company|vpn vendor',
    firmsDe: 'vpn anbieter',
  },
  iot: {
    field: 'iot|internet of things|smart home|connected devices|home automation|iiot|smart devices',
    es: 'internet de las cosas|domotica',
  },
  productivity: {
    within: 'software',
    field:
      'productivity|productivity software|task management|project management software|work management|to do app|productivity tools',
    labels: 'task|tasks',
    es: 'productividad',
  },
  creativity: {
    within: 'software',
    field:
      'creative software|creative tools|design software|design tools|photo editing|video editing|creator tools|graphics software',
    labels: 'creativity|creative',
  },
  social: {
    field: 'social media|social network|social networking|online community',
    firms: 'social media platform|social platform',
    labels: 'social',
    de: 'soziale netzwerke|soziale medien',
    es: 'redes sociales',
  },
  dating: { within: 'social', field: 'dating|online dating', firms: 'dating app|dating site' },
  artificial_intelligence: {
    within: 'software',
    field:
      'ai|artificial intelligence|machine learning|ml|generative ai|genai|gen ai|deep learning|computer vision|natural language processing|nlp|llm',
    firms: 'ai lab',
    de: 'ki|kunstliche intelligenz|maschinelles lernen',
    es: 'ia|inteligencia artificial|aprendizaje automatico',
    firmsDe: 'ki unternehmen|ki firmen|ki startups',
  },
  data_analytics: {
    within: 'software',
    field: 'data analytics|analytics|business intelligence|big data|data infrastructure|data platform|data science',
    es: 'analitica de datos',
  },
  it_services: {
    field:
      'it services|it consulting|managed services|it outsourcing|systems integration|information technology services|it support services|it',
    firms: 'managed service provider|msp|systems integrator|system integrator|it service provider|it consultancy',
    labels: 'information technology and services|it services and it consulting|information technology services',
    de: 'it dienstleistungen|it beratung',
    firmsDe: 'it dienstleister|systemhaus|systemhauser|it firmen|it unternehmen',
    es: 'servicios informaticos|consultoria informatica',
  },
  hardware: {
    field: 'hardware|computer hardware|computer hardware manufacturing|networking hardware|peripherals',
    firms: 'hardware maker|pc maker',
  },
  semiconductors: {
    field: 'semiconductor|semiconductors|microelectronics|chip design|semiconductor manufacturing',
    firms: 'chipmaker|chip maker|chip manufacturer|semiconductor manufacturer|foundry',
    de: 'halbleiter',
    es: 'semiconductores',
    firmsDe: 'chiphersteller|halbleiterhersteller',
  },
  electronics: {
    field: 'electronics|consumer electronics|electrical equipment|electronic manufacturing',
    firms: 'electronics maker|electronics manufacturer',
    labels: 'electrical and electronic manufacturing|appliances electrical and electronics manufacturing',
    de: 'elektronik',
    es: 'electronica',
  },
  robotics: {
    field: 'robotics|robot|industrial automation|automation|drones|drone',
    firms: 'robot maker',
    de: 'robotik',
    es: 'robotica',
  },
  telecommunications: {
    field: 'telecommunications|telecom|telecoms|telco|wireless|broadband|mobile network|5g',
    firms:
      'internet service provider|isp|mobile operator|mobile carrier|telecom operator|telco operator|telecommunications company',
    de: 'telekommunikation',
    es: 'telecomunicaciones',
  },
  ecommerce: {
    within: 'retail',
    field: 'ecommerce|e commerce|online retail|online shopping|d2c|dtc|direct to consumer|online commerce',
    firms: 'online shop|online store|online retailer|web shop|webshop|e tailer',
    labels: 'internet retail|online and mail order retail',
    de: 'onlinehandel|e commerce',
    es: 'comercio electronico|tienda online|tiendas online',
    firmsDe: 'onlinehandler|online handler',
  },
  marketplaces: {
    within: 'ecommerce',
    field: 'marketplace|online marketplace',
    firms: 'marketplace|online marketplace',
  },
} satisfies Partial<Record<Industry, IndustryWords>>;
