import type { Industry } from '@puffle/contract';
import type { IndustryWords } from '../industry-words.ts';

export const moneyAndPeople = {
  fintech: {
    within: 'finance',
    field: 'fintech|financial technology|financial software|wealthtech|regtech|open banking',
    firms: 'fintech|fintechs|neobank|challenger bank',
    firmsDe: 'fintech unternehmen',
    es: 'tecnologia financiera',
  },
  finance: {
    field:
      'finance|financial services|financial|personal finance|consumer finance|lending|wealth management|financial planning|capital markets|mortgages|credit',
    firms: 'financial institution|lender|mortgage lender|financial services firm|credit bureau|payday lender',
    labels: 'diversified financial services',
    de: 'finanzen|finanzdienstleistungen|finanzbranche|finanzwesen',
    firmsDe: 'finanzdienstleister|finanzunternehmen',
    es: 'finanzas|servicios financieros',
    firmsEs: 'financiera|financieras|entidad financiera|entidades financieras',
  },
  banking: {
    within: 'finance',
    field: 'banking|retail banking|investment banking|commercial banking|online banking',
    firms: 'bank|credit union|savings bank|investment bank|building society',
    labels: 'banks|capital markets and banking',
    de: 'bankwesen|bankenbranche|banking',
    firmsDe: 'bank|banken|sparkasse|sparkassen|kreditinstitut|kreditinstitute',
    es: 'banca|sector bancario',
    firmsEs: 'banco|bancos',
  },
  payments: {
    within: 'finance',
    field:
      'payments|payment|payment processing|digital payments|money transfer|remittance|billing|buy now pay later|bnpl',
    firms: 'payment processor|payment provider|payment service provider|psp|payment gateway',
    de: 'zahlungsverkehr',
    firmsDe: 'zahlungsdienstleister',
    es: 'pagos|medios de pago|pasarela de pago',
  },
  investing: {
    within: 'finance',
    field:
      'investing|investment management|asset management|investments|investment|stock trading|brokerage|securities|wealth|pensions|hedge funds|retirement funds',
    firms:
      'investment firm|investment company|brokerage|brokerage firm|stockbroker|hedge fund|family office|investment fund|pension fund|superannuation fund',
    labels: 'investing|investment management',
    de: 'vermogensverwaltung|geldanlage',
    firmsDe: 'vermogensverwalter|investmentgesellschaft|investmentgesellschaften',
    es: 'inversion|inversiones|gestion de activos',
  },
  venture_capital: {
    within: 'investing',
    field: 'venture capital|vc|venture investing',
    firms: 'venture capital firm|vc firm|venture fund|vc fund|venture capital fund|accelerator|incubator',
    labels: 'venture capital and private equity|venture capital and private equity principals',
    de: 'wagniskapital|risikokapital',
    es: 'capital riesgo|capital de riesgo',
  },
  private_equity: {
    within: 'investing',
    field: 'private equity|buyout',
    firms: 'private equity firm|pe firm|private equity fund|buyout fund',
    labels: 'venture capital and private equity|venture capital and private equity principals',
  },
  insurance: {
    within: 'finance',
    field: 'insurance|insurtech|reinsurance|life insurance|health insurance|property and casualty insurance',
    firms: 'insurer|insurance carrier|insurance company|insurance agency|insurance broker firm|reinsurer',
    de: 'versicherung|versicherungswesen|versicherungsbranche',
    firmsDe:
      'versicherungen|versicherer|versicherungsunternehmen|versicherungsgesellschaft|versicherungsgesellschaften',
    es: 'seguros|seguro',
    firmsEs: 'aseguradora|aseguradoras',
  },
  cryptocurrencies: {
    within: 'finance',
    field: 'crypto|cryptocurrency|cryptocurrencies|blockchain|bitcoin|web3|web 3|defi|digital assets|nft|ethereum',
    firms: 'cryptocurrency exchange|crypto exchange|bitcoin exchange|crypto wallet|crypto miner',
    de: 'kryptowahrung|kryptowahrungen|krypto',
    es: 'criptomonedas|criptomoneda|cripto',
  },
  crowdfunding: {
    within: 'finance',
    field: 'crowdfunding|fundraising platform|crowdlending|peer to peer lending',
    firms: 'crowdfunding platform',
  },
  accounting: {
    field: 'accounting|bookkeeping|tax preparation|auditing|tax advisory|payroll',
    firms: 'accounting firm|accountancy|cpa firm|audit firm|tax firm|accountancy firm|big four',
    labels: 'accounting',
    de: 'buchhaltung|steuerberatung|wirtschaftsprufung',
    firmsDe: 'steuerberater|steuerkanzlei|steuerkanzleien|wirtschaftsprufungsgesellschaft',
    es: 'contabilidad|auditoria',
    firmsEs: 'asesoria contable|gestoria|gestorias',
  },
  real_estate: {
    field:
      'real estate|property|commercial real estate|residential real estate|property management|proptech|property development|leasing',
    firms:
      'real estate agency|real estate developer|property developer|real estate firm|realty|estate agency|coworking space',
    labels: 'real estate and equipment rental services|leasing non residential real estate',
    de: 'immobilien|immobilienbranche',
    firmsDe: 'immobilienunternehmen|immobilienfirma|immobilienfirmen|immobilienmakler|makler',
    es: 'bienes raices|sector inmobiliario',
    firmsEs: 'inmobiliaria|inmobiliarias',
  },
  construction: {
    field:
      'construction|civil engineering|building construction|home building|building|infrastructure construction|contech|building materials|roofing|plumbing|hvac|landscaping',
    firms:
      'construction company|home builder|homebuilder|general contractor|builder|roofer|electrical contractor|construction contractor',
    de: 'bauwesen|baubranche|bauwirtschaft|bau',
    firmsDe: 'bauunternehmen|baufirma|baufirmen',
    es: 'construccion|obra civil',
    firmsEs: 'constructora|constructoras',
  },
  architecture: {
    field: 'architecture|architecture and planning|urban planning|interior design|landscape architecture',
    firms: 'architecture firm|architectural firm|architecture practice|architecture studio|interior design firm',
    de: 'architektur',
    firmsDe: 'architekturburo|architekturburos',
    es: 'arquitectura',
    firmsEs: 'estudio de arquitectura|estudios de arquitectura',
  },
  engineering_services: {
    field: 'engineering services|industrial engineering|mechanical engineering services|structural engineering',
    firms: 'engineering firm|engineering consultancy|engineering company|engineering office',
    firmsDe: 'ingenieurburo|ingenieurburos',
    firmsEs: 'ingenieria|ingenierias|empresa de ingenieria',
  },
  education: {
    field:
      'education|higher education|primary education|secondary education|k12|k 12|training|learning|e learning|elearning|online learning|professional training|coaching',
    firms:
      'school|high school|primary school|academy|training provider|language school|private school|school district|kindergarten|preschool|bootcamp|tutoring company|public school|education provider',
    labels:
      'education management|primary secondary education|professional training and coaching|education administration programs',
    de: 'bildung|bildungswesen|weiterbildung',
    firmsDe: 'schule|schulen|bildungseinrichtung|bildungseinrichtungen',
    es: 'educacion|ensenanza|formacion',
    firmsEs: 'escuela|escuelas|colegio|colegios',
  },
  universities: {
    within: 'education',
    field: 'academia|tertiary education',
    firms: 'university|college|business school|law school|medical school|community college|university hospital',
    labels: 'universities|higher education|university',
    firmsDe: 'universitat|universitaten|hochschule|hochschulen|fachhochschule|fachhochschulen',
    firmsEs: 'universidad|universidades',
  },
  edtech: {
    within: 'education',
    field: 'edtech|ed tech|education technology|educational software|educational technology|e learning software',
    firms: 'edtech',
  },
  health: {
    field:
      'health|healthcare|health care|medical|health services|digital health|healthtech|health tech|medtech services|telemedicine|telehealth|health tech software|medical practice|elder care|home care|wellness|dental|nursing',
    firms:
      'clinic|medical practice|doctor s office|dental practice|healthcare provider|health system|health insurer|nursing home|care home|pharmacy|dental clinic|medical center|medical clinic|hospice|laboratory|urgent care center',
    labels:
      'hospital and health care|hospitals and health care|health wellness and fitness|medical practices|wellness and fitness services',
    de: 'gesundheit|gesundheitswesen|medizin|pflege',
    firmsDe: 'arztpraxis|arztpraxen|klinik|kliniken|apotheke|apotheken|pflegeheim|pflegeheime',
    es: 'salud|sanidad|atencion medica|sector sanitario',
    firmsEs: 'clinica|clinicas|farmacia|farmacias',
  },
  hospitals: {
    within: 'health',
    field: 'hospital care|hospital and health care',
    firms: 'hospital|hospital system|hospital network|children s hospital',
    labels: 'hospital|hospitals and health care',
    firmsDe: 'krankenhaus|krankenhauser|klinikum|uniklinik|unikliniken',
    firmsEs: 'hospital|hospitales',
  },
  biotechnology: {
    field: 'biotech|biotechnology|life science|life sciences|genomics|bioinformatics|gene therapy|synthetic biology',
    firms: 'biotech|biotechs',
    labels: 'biotechnology research',
    de: 'biotechnologie',
    es: 'biotecnologia',
  },
  pharmaceuticals: {
    field: 'pharma|pharmaceutical|pharmaceuticals|drug manufacturing|biopharma|pharmaceutical manufacturing',
    firms: 'drugmaker|drug maker|drug company|pharma company|contract research organization',
    de: 'pharmaindustrie|pharmabranche|arzneimittel',
    firmsDe: 'pharmaunternehmen|pharmafirmen|pharmakonzern|pharmakonzerne',
    es: 'farmaceutico|industria farmaceutica',
    firmsEs: 'farmaceutica|farmaceuticas|laboratorio farmaceutico|laboratorios farmaceuticos',
  },
  medical_devices: {
    within: 'health',
    field: 'medical device|medical devices|medtech|med tech|medical technology|medical equipment|diagnostics',
    firms: 'medical device maker|medical device manufacturer|device maker',
    labels: 'medical equipment manufacturing|medical device',
    de: 'medizintechnik|medizinprodukte',
    es: 'dispositivos medicos|tecnologia medica',
  },
  mental_health: {
    within: 'health',
    field: 'mental health|mental health care|psychotherapy|behavioral health',
    firms: 'therapy practice',
    es: 'salud mental',
  },
  fitness: {
    field: 'fitness|gym industry|health and fitness|sports and fitness',
    firms: 'gym|fitness studio|yoga studio|health club|fitness club',
    labels: 'health wellness and fitness|wellness and fitness services',
    firmsDe: 'fitnessstudio|fitnessstudios',
    firmsEs: 'gimnasio|gimnasios',
  },
  veterinary: {
    field: 'veterinary|animal health|veterinary medicine|pet care|veterinary services',
    firms: 'vet clinic|veterinary clinic|animal hospital|veterinary practice',
  },
} satisfies Partial<Record<Industry, IndustryWords>>;
