import type { JobFunction } from '@puffle/contract';

/** How a function is said: `names` alone or beside a level; `people` stand for the persons; `title` is how it is written in a job title. */
export type FunctionWords = {
  readonly names: string;
  readonly people?: string;
  readonly title: string;
  readonly de?: string;
  readonly es?: string;
};

export const functionWords: Readonly<Record<JobFunction, FunctionWords>> = {
  engineering: {
    names: 'engineering|eng|software engineering|software development|r and d|product engineering|hardware engineering',
    title: 'engineering',
    de: 'entwicklung|technik|softwareentwicklung',
    es: 'ingenieria|desarrollo|desarrollo de software',
  },
  information_technology: {
    names: 'it|information technology|infrastructure|it operations|systems administration|information systems',
    title: 'it',
    people: 'it professional|it pro',
    de: 'edv|informationstechnik',
    es: 'sistemas|informatica|ti',
  },
  security: {
    names: 'security|information security|cyber security|cybersecurity|infosec|it security',
    title: 'security',
    people: 'security professional',
    de: 'it sicherheit|informationssicherheit',
    es: 'seguridad|ciberseguridad|seguridad informatica',
  },
  data: {
    names:
      'data|data science|analytics|data engineering|business intelligence|data analytics|data and analytics|machine learning',
    title: 'data',
    es: 'datos|analitica',
    de: 'daten|datenanalyse',
  },
  product: {
    names: 'product|product management',
    title: 'product',
    people: 'product people|product person',
    de: 'produktmanagement|produkt',
    es: 'producto|productos',
  },
  design: {
    names: 'design|ux|user experience|product design|ui ux|ux design',
    title: 'design',
    es: 'diseno',
    de: 'gestaltung',
  },
  research: {
    names: 'research|r d|research and development|scientific research',
    title: 'research',
    de: 'forschung|forschung und entwicklung',
    es: 'investigacion',
  },
  marketing: {
    names:
      'marketing|demand generation|demand gen|growth marketing|brand marketing|digital marketing|brand|product marketing|content marketing|field marketing',
    title: 'marketing',
    people: 'marketer|marketeer|marketing people',
    es: 'marketing|mercadotecnia|mercadeo',
  },
  communications: {
    names:
      'communications|comms|public relations|pr|corporate communications|media relations|internal communications|corporate affairs|communication',
    title: 'communications',
    de: 'kommunikation|unternehmenskommunikation|presse|offentlichkeitsarbeit',
    es: 'comunicacion|comunicaciones|relaciones publicas',
  },
  sales: {
    names: 'sales|revenue|inside sales|enterprise sales|field sales|sales operations|commercial',
    title: 'sales',
    people: 'salesperson|salespeople|sales rep|seller|sales people|salesman|saleswoman',
    de: 'vertrieb|verkauf',
    es: 'ventas|comercial|comerciales',
  },
  business_development: {
    names: 'business development|biz dev|bizdev|partnerships|strategic partnerships|bd|alliances|corporate development',
    title: 'business development',
    de: 'geschaftsentwicklung|partnerschaften',
    es: 'desarrollo de negocio|alianzas|desarrollo de negocios',
  },
  customer_success: {
    names: 'customer success|client success|account management|customer experience|cx',
    title: 'customer success',
    de: 'kundenerfolg|kundenbetreuung',
    es: 'exito del cliente|atencion al cliente',
  },
  support: {
    names:
      'support|customer support|customer service|technical support|client services|tech support|helpdesk|help desk',
    title: 'support',
    de: 'kundendienst|kundenservice',
    es: 'soporte|servicio al cliente|soporte tecnico',
  },
  operations: {
    names: 'operations|ops|business operations|manufacturing operations|production|facilities|bizops|plant operations',
    title: 'operations',
    de: 'betrieb|produktion',
    es: 'operaciones|produccion',
  },
  supply_chain: {
    names: 'supply chain|logistics|supply chain management|warehousing|distribution',
    title: 'supply chain',
    de: 'lieferkette|logistik|supply chain',
    es: 'cadena de suministro|logistica',
  },
  procurement: {
    names: 'procurement|purchasing|sourcing|strategic sourcing|buying|vendor management',
    title: 'procurement',
    de: 'einkauf|beschaffung',
    es: 'compras|aprovisionamiento',
    people: 'purchaser|procurement people',
  },
  project_management: {
    names: 'project management|program management|pmo|programme management|delivery management',
    title: 'project management',
    de: 'projektmanagement|projektleitung',
    es: 'gestion de proyectos|proyectos',
  },
  finance: {
    names:
      'finance|accounting|fp a|fp and a|financial planning|treasury|controlling|tax|audit|corporate finance|financial planning and analysis|investor relations',
    title: 'finance',
    people: 'finance people',
    de: 'finanzen|buchhaltung|rechnungswesen',
    es: 'finanzas|contabilidad|tesoreria|financiero',
  },
  legal: {
    names: 'legal|law|legal affairs',
    title: 'legal',
    de: 'recht|rechtsabteilung',
    es: 'legal|asuntos legales|juridico',
  },
  compliance: {
    names: 'compliance|risk|regulatory affairs|risk management|risk and compliance|governance|data protection|privacy',
    title: 'compliance',
    es: 'cumplimiento|riesgos|cumplimiento normativo',
    de: 'risikomanagement|datenschutz',
  },
  human_resources: {
    names:
      'hr|human resources|people ops|people operations|talent|talent acquisition|recruiting|recruitment|learning and development|people and culture|l d|workforce|talent management|employee experience|compensation and benefits',
    title: 'hr',
    people: 'hr people',
    de: 'personal|personalwesen|personalabteilung|personalentwicklung',
    es: 'recursos humanos|rrhh|personas|talento|seleccion',
  },
  administration: {
    names: 'administration|office management|admin|secretarial',
    title: 'administration',
    de: 'verwaltung|sekretariat',
    es: 'administracion',
  },
  education: {
    names: 'education|teaching|training',
    title: 'education',
    people: 'educator',
    de: 'ausbildung|schulung',
    es: 'educacion|formacion',
  },
  healthcare: {
    names: 'healthcare|medical|clinical|nursing|medical affairs|patient care|clinical operations|clinical development',
    title: 'medical',
    de: 'pflege|medizin',
    es: 'medico|enfermeria',
  },
  consulting: { names: 'consulting|advisory', title: 'consulting', de: 'beratung', es: 'consultoria' },
};
