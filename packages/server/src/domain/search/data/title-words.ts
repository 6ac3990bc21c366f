/** Chief officers: `abbreviation = what stands between chief and officer`. Both forms are looked for. */
export const chiefs = `
ceo = executive
cto = technology
cto = technical
cfo = financial
cfo = finance
coo = operating
coo = operations
cmo = marketing
cio = information
ciso = information security
cso = security
cpo = product
cro = revenue
chro = human resources
cco = commercial
cdo = data
clo = legal
caio = ai
cho = happiness
cino = innovation
cdo = digital
cso = strategy
cso = sustainability
cxo = experience
cpo = people
cpo = procurement
cco = customer
cco = compliance
cro = risk
cmo = medical
cao = administrative
cao = accounting
cbo = business
cgo = growth
csco = supply chain
`;

/** Nouns of occupations that take words before them as their kind: `python developers`, `civil engineers`. */
export const titleNouns = `
engineer developer programmer analyst designer consultant specialist scientist researcher architect administrator coordinator
technician operator representative rep agent advisor adviser associate assistant officer planner strategist writer editor producer
teacher professor instructor trainer coach nurse doctor physician surgeon dentist therapist pharmacist psychologist lawyer attorney
paralegal accountant auditor controller bookkeeper buyer recruiter broker trader banker underwriter actuary investor journalist
photographer chef driver mechanic electrician plumber carpenter welder machinist foreman inspector contractor freelancer clerk
receptionist secretary librarian curator translator interpreter economist statistician mathematician physicist chemist biologist
geologist senator congressman congresswoman representative governor mayor minister ambassador judge prosecutor diplomat
lobbyist evangelist advocate ambassador influencer blogger creator artist musician actor animator illustrator copywriter
teller cashier merchandiser stylist barista waiter pilot captain sailor soldier firefighter lecturer dean principal
superintendent realtor landlord veterinarian paramedic midwife optometrist radiologist cardiologist
estimator scheduler dispatcher expediter handler worker tester hacker admin sysadmin dba devop
chairman chairwoman chairperson chair president treasurer trustee comptroller commissioner councillor councilman legislator politician
student bartender baker farmer pastor priest rabbi imam counselor counsellor politician congressperson barrister
solicitor notary magistrate historian archivist sommelier brewer winemaker florist butcher tailor
`;

/** Titles that are one thing, whatever their words mean alone; matched whole, plurals included. */
export const fixedTitles = `
software engineer|software developer|web developer|frontend engineer|backend engineer|full stack developer|full stack engineer
frontend developer|front end developer|front end engineer|backend developer|back end developer|back end engineer|mobile developer
data scientist|data engineer|data analyst|data architect|machine learning engineer|ml engineer|ai engineer|ai researcher|prompt engineer
devops engineer|site reliability engineer|sre|platform engineer|cloud engineer|cloud architect|solutions architect|solution architect
security engineer|security analyst|security architect|network engineer|systems engineer|system engineer|systems administrator
system administrator|database administrator|hardware engineer|electrical engineer|mechanical engineer|civil engineer|chemical engineer
robotics engineer|embedded engineer|firmware engineer|qa engineer|test engineer|quality engineer|process engineer|sales engineer
solutions engineer|support engineer|field engineer|design engineer|structural engineer|aerospace engineer|automation engineer
product manager|product owner|project manager|program manager|programme manager|product marketing manager|technical program manager
account manager|account executive|key account manager|account director|office manager|general manager|community manager
social media manager|content manager|brand manager|store manager|branch manager|plant manager|property manager|case manager
portfolio manager|fund manager|asset manager|relationship manager|customer success manager|engagement manager|facility manager
facilities manager|warehouse manager|factory manager|restaurant manager|hotel manager|event manager|release manager|country manager
managing director|creative director|art director|technical director|medical director|executive director|film director|music director
funeral director|athletic director|board member|board director|non executive director|independent director|chairman of the board
business analyst|financial analyst|investment banker|investment analyst|financial advisor|financial adviser|wealth manager|equity analyst
ux designer|ui designer|product designer|graphic designer|ux researcher|interior designer|fashion designer|web designer|game designer
game developer|motion designer|content writer|content strategist|content creator|technical writer|copywriter|growth hacker
executive assistant|personal assistant|virtual assistant|administrative assistant|chief of staff|general counsel|scrum master|agile coach
tech lead|technical lead|team lead|engineering lead|lead developer|principal engineer|staff engineer|lead engineer
sales representative|sales development representative|sdr|business development representative|bdr|sales associate|sales executive
sales assistant|customer service representative|insurance agent|insurance broker|real estate agent|real estate broker|travel agent
mortgage broker|loan officer|bank teller|compliance officer|data protection officer|dpo|privacy officer|information security officer
police officer|probation officer|press officer|press secretary|talent acquisition specialist|hr business partner|hrbp
hr specialist|hr generalist|registered nurse|general practitioner|physical therapist|medical doctor|research scientist|research assistant
research fellow|research director|lab technician|phd student|postdoc|school principal|vice principal|member of parliament|mp
member of congress|congressman|congresswoman|secretary of state|state senator|state representative
prime minister|head of state|city manager|town clerk|school superintendent|angel investor|venture capitalist
venture partner|limited partner|entrepreneur in residence|startup advisor|enterprise architect|it administrator
help desk technician|security guard|truck driver|delivery driver|flight attendant|customer support agent|call center agent
supply chain planner|supply chain analyst|purchasing agent|procurement specialist|tax advisor|tax accountant|public accountant|cpa
head chef|executive chef|restaurant owner|hotel owner|developer advocate|developer evangelist|developer relations|solution engineer
application engineer|integration engineer|infrastructure engineer|reliability engineer|network administrator|it consultant|it specialist
management consultant|strategy consultant|business consultant|sap consultant|marketing specialist|marketing coordinator|marketing analyst
event planner|event coordinator|wedding planner|public relations specialist|media buyer|media planner|data steward|game artist
`;

/** One title written another way: `what is said = what is looked for`, alternatives of both parted by `|`. */
export const titleSynonyms = `
swe|software eng|sw engineer = software engineer
programmer|coder = programmer|developer
dev = developer
congressperson|member of congress = representative|congressman|congresswoman
attorney|attorney at law = attorney|lawyer
pm = product manager
ae = account executive
csm = customer success manager
kam = key account manager
md = managing director
gm = general manager
sys admin = systems administrator
talent scout|headhunter = recruiter
hr rep = hr representative
fullstack developer = full stack developer
fullstack engineer = full stack engineer
ea = executive assistant
vc = venture capitalist
sales rep = sales representative
professional investor = investor
softwareentwickler|softwareentwicklerin|softwareentwicklerinnen = software developer|softwareentwickler
softwareingenieur|softwareingenieurin|softwareingenieure = software engineer|softwareingenieur
entwickler|entwicklerin|entwicklerinnen = developer|entwickler
ingenieur|ingenieurin|ingenieure = engineer|ingenieur
geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrerinnen|geschaeftsfuehrer = managing director|geschäftsführer
berater|beraterin|beraterinnen = consultant|berater
einkaufer|einkauferin|einkauferinnen = buyer|einkäufer
vertriebsmitarbeiter|verkaufer|verkauferin = sales representative|vertriebsmitarbeiter
anwalt|anwaltin|anwalte|rechtsanwalt|rechtsanwalte|rechtsanwaltin = lawyer|rechtsanwalt
arzt|arztin|arzte = doctor|arzt
lehrer|lehrerin|lehrerinnen = teacher|lehrer
krankenschwester|krankenpfleger|pflegekraft|pflegekrafte = nurse|pflegekraft
projektleiter|projektmanager|projektleiterin = project manager|projektleiter
produktmanager|produktmanagerin = product manager|produktmanager
architekt|architektin|architekten = architect|architekt
burgermeister|burgermeisterin = mayor|bürgermeister
buchhalter|buchhalterin = accountant|buchhalter
datenschutzbeauftragte|datenschutzbeauftragter = data protection officer|datenschutzbeauftragter
ingeniero de software|ingeniera de software|ingenieros de software|ingenieras de software = software engineer|ingeniero de software
ingeniero|ingeniera|ingenieros|ingenieras = engineer|ingeniero
desarrollador|desarrolladora|desarrolladores|desarrolladoras|programador|programadora|programadores = developer|desarrollador
desarrollador de software|desarrolladores de software = software developer|desarrollador de software
director general|directora general|directores generales|director ejecutivo|directores ejecutivos|consejero delegado = ceo|chief executive officer|director general
director financiero|directora financiera|directores financieros = cfo|chief financial officer|director financiero
director tecnico|directores tecnicos|director de tecnologia|directores de tecnologia = cto|chief technology officer|director de tecnología
abogado|abogada|abogados|abogadas = lawyer|abogado
medico|medica|medicos = doctor|médico
profesor|profesora|profesores|profesoras = teacher|profesor
enfermera|enfermero|enfermeras|enfermeros = nurse|enfermera
arquitecto|arquitecta|arquitectos = architect|arquitecto
contador|contadora|contadores|contable|contables = accountant|contador
gerente general|gerentes generales = general manager|gerente general
jefe de producto|jefes de producto|gerente de producto = product manager|jefe de producto
jefe de proyecto|jefes de proyecto = project manager|jefe de proyecto
disenador|disenadora|disenadores = designer|diseñador
consultor|consultora|consultores = consultant|consultor
alcalde|alcaldesa|alcaldes = mayor|alcalde
senador|senadora|senadores = senator|senador
vendedor|vendedora|vendedores = sales representative|vendedor
comprador|compradora|compradores = buyer|comprador
reclutador|reclutadora|reclutadores = recruiter|reclutador
`;
