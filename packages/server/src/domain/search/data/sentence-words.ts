/*
 * The small words of a sentence, folded as `foldText` does. English, then German and Spanish. Compiled for this project.
 */

/** What a preposition opens: `place` (in), `company` (at), `of`, `from`, `for`, `topic` (working on), `with`. */
export const prepositions = {
  place:
    'in|within|near|around|based in|located in|living in|headquartered in|across|throughout|inside|in and around|out of|hq in|residing in|who live in|that live in|based out of|operating in|based|located|headquartered|in the area of|en|im|aus|ansassig in|con sede en|ubicado en|ubicados en|ubicadas en|basado en|basados en|mit sitz in|nahe|cerca de|dans',
  company:
    'at|working at|work at|employed at|employed by|who work at|works at|that work at|bei|beim|arbeiten bei|trabajando en',
  of: 'of|von|vom|der|des|de|del|de la|de los|de las',
  from: 'from|coming from|desde',
  for: 'for|working for|work for|who work for|works for|fur|para',
  topic:
    'on|about|around the topic of|working on|work on|working in|specializing in|specialized in|specialising in|focused on|focusing on|focussed on|dealing with|active in|doing|involved in|experienced in|experts in|skilled in|that do|who do|who know|that know|that develop|which develop|who develop|develop|using|that use|which use|who use|with experience in|with expertise in|with experience with|experience in|experience with|offering|providing|building|developing|making|producing|selling|that sell|that make|that build|who build|which sell|that offer|which make|that provide|creating|specialized on|sobre|auf|uber|spezialisiert auf|especializadas en|especializados en|que venden|que fabrican|who invest in|that invest in|invest in|investing in|invests in|which invest in',
  with: 'with|having|that have|which have|who have|mit|con|and with|has|have|had',
} as const;

/** After one of these, the things named next must not hold. */
export const negators =
  'not|not in|not at|not from|not including|no|non|except|except for|except in|except at|except from|excepting|excluding|exclude|excludes|excluded|without|but not|and not|outside|outside of|outwith|other than|apart from|aside from|besides|minus|rather than|instead of|but no|never|neither|nor|not based in|not located in|not working at|not living in|that are not|who are not|that aren t|who aren t|aren t|isn t|no longer in|leaving out|leave out|skip|skipping|ignoring|ignore|avoid|but exclude|but excluding|ohne|ausser|nicht|nicht in|ausgenommen|ausserhalb|ausserhalb von|kein|keine|keinen|sin|excepto|salvo|excepto en|salvo en|menos en|fuera de|pero no|aber nicht|excluyendo|que no sean de|que no sean|que no esten en|who are not from|that are not from|who are not in|that are not in|die nicht in';

export const conjunctions = 'but|aber|pero|and|or|and or|as well as|plus|und|oder|sowie|y|o|e|u|either|both';

/** Words that ask for nothing of their own. */
export const stopwords = `
a an the some any all every each these those this that which who whom whose where is are am was were be been being do does did
i me my we us our you your it its they them their he she his her please can could would should will shall may might must
yet already still one ones
find get show give list search look looking for want need needs like see fetch pull identify locate discover
me us please thanks thank hello hi hey just only also really currently current now both either
to by as into than then so if there here such who s what whats what s i m i d im
lead leads prospect prospects contact contacts potential names profile profiles result results
role roles position positions job jobs title titles titled function functions department departments named level levels
work works working worked employed job field fields industry industries sector sectors space market markets vertical verticals business
based located living lives live headquartered headquarters operating operates active area areas region regions country countries city cities state states
type types kind kinds sort various different several many few lot lots other others etc
experience expertise expert experts background specialized specializing focused focus people-focused
total annual yearly per year a-year annually size sized headcount employing scale
worldwide global globally anywhere international internationally remote-first world everywhere
de la el los las un una unos unas del al lo que quien quienes son es esta estan en por su sus se con sede buscar busco busca buscamos quiero necesito todos todas
dame muestra muestrame lista encuentra
der die das den dem des ein eine einen einem einer und zu zum zur ist sind suche suchen finde finden zeige zeig mir uns alle alles bitte ich wir die-in welche welcher wer
arbeiten arbeitet tatig ansassig sitz branche bereich sector industria region raum stadt land
`;

/** Phrases that ask for nothing: polite beginnings, and words for a field. */
export const stopPhrases =
  'find me|show me|give me|get me|i want|i need|i am looking for|i m looking for|looking for|search for|a list of|list of|list all|we are looking for|who are the|who is the|who are|what are|working as|work as|works as|who work as|in the field of|in the area of|such as|for example|in the world|in the industry|in the role of|with the title|with title|with the job title|job title|job titles|years old company|kind of|types of|type of|in charge of|responsible for|the likes of|at least one of|one of|around the world|all over the world|world wide|please find|can you find|could you find|help me find|i would like|i d like|go to market to|that work in|who work in|that are in|who are in|which are in|that are|who are|which are|in the space|in the sector|estoy buscando|ich suche|wir suchen|auf der suche nach|en el sector|del sector|en la industria|aus der branche|im bereich|in der branche|in charge for|head office in|and also|as well|based on|primarily|mainly|mostly|in their description|in the description|in their profile|in their name';

/** Words for people of no particular role. */
export const personWords =
  'person|people|employee|anyone|anybody|everyone|everybody|someone|professional|individual|worker|staff|team member|folk|guy|someone who|member|staff member|colleague|human|buyer persona|men and women|specialists and generalists|mitarbeiter|mitarbeiterin|mitarbeiterinnen|angestellte|leute|personen|empleado|empleados|empleada|empleadas|persona|personas|gente|profesional|profesionales|talent pool';

/** Words for companies of no particular kind. */
export const companyWords =
  'company|business|firm|organization|organisation|corporation|vendor|provider|supplier|employer|player|unternehmen|firma|firmen|betriebe|gesellschaft|gesellschaften|anbieter|dienstleister|konzern|konzerne|zulieferer|empresa|empresas|compania|companias|negocio|negocios|proveedor|proveedores|organizacion|organizaciones|entreprise';

/** Words that mean a company only beside what it does: `payment platforms`; alone they say something of their own. */
export const companyWordsBesideIndustry =
  'brand|agency|venture|outfit|operator|producer|platform|service|site|website|studio|shop|house|institution|chain|maker|seller|specialist|school|store|app|tool|solution|product|marca|marcas|agencia|agencias|plataforma|plataformas';

/** Words for how big a company is: `words = least-most employees`. */
export const sizeWords = `
startup|start up|early stage company|early stage startup|early stage|emprendimiento|startups = -200
micro business|microbusiness|micro company|micro enterprise|kleinstunternehmen|microempresa|microempresas = -9
small business|small company|small firm|small|small sized|kleinunternehmen|kleine|kleine unternehmen|pequena empresa|pequenas empresas|small startup = -49
smb|sme|small and medium business|small and medium sized business|small and midsize business|small to medium business|small and medium enterprise|small to medium sized business|small and medium sized enterprise|small and medium sized company|small medium business|kmu|mittelstand|kleine und mittlere unternehmen|mittelstandler|pyme|pymes|pequenas y medianas empresas = -249
medium sized|medium size|medium|medium company|medium business|mittelgrosse|mittlere|mittelstandisch|mittelstandische|mittelgrosse unternehmen|mediana empresa|medianas empresas|mediano|medianas = 50-249
mid market|midmarket|mid size|mid sized|midsize|midsized|middle market = 100-999
scaleup|scale up|growth stage company|growth stage = 50-999
large company|large|big company|big|large sized|large firm|large business|grosse|grosse unternehmen|grossunternehmen|grandes|grandes empresas|gran empresa|large organization = 250-
enterprise|large enterprise|enterprise company|enterprise business|large corporation|multinational|multinational corporation|multinationals|corporation large|grosskonzern|grosskonzerne|multinacional|multinacionales|enterprise level|enterprise size|enterprise grade = 1000-
`;

/** Words for how a company is funded: `words = stages`. */
export const stageWords = `
bootstrapped|self funded|self financed|selffunded|bootstrap = bootstrapped
pre seed|preseed|pre seed stage|pre seed funded|angel funded|angel backed = pre_seed
seed|seed stage|seed funded|seed round|seed funding|seed backed = seed
series a|series a stage|series a funded|series a round|serie a|a round = series_a
series b|series b stage|series b funded|series b round|serie b|b round = series_b
series c|series c stage|series c funded|series c round|serie c|c round = series_c
series d|series d stage|series d funded|series d round|serie d = series_d
series e|series e stage|series e round|serie e = series_e
series f|series f stage|series f round|serie f = series_f
late stage|later stage = series_c series_d series_e series_f
venture backed|vc backed|venture funded|vc funded|venture capital backed|investor backed|backed by vcs|wagniskapitalfinanziert|respaldadas por capital riesgo = venture_backed
private equity owned|private equity backed|pe backed|pe owned|private equity portfolio = private_equity
publicly traded|publicly listed|public company|listed company|publicly held|listed|stock listed|borsennotiert|borsennotierte|borsennotierten|cotizada|cotizadas|post ipo = public
`;

/** Small words before and after a number. */
export const comparators = {
  over: 'more than|over|above|greater than|bigger than|larger than|in excess of|exceeding|upwards of|north of|beyond|mehr als|uber|mas de',
  from: 'at least|minimum|minimum of|min|a minimum of|not less than|no less than|no fewer than|not fewer than|starting at|from|mindestens|al menos|ab|como minimo|or more than',
  under: 'less than|under|below|fewer than|smaller than|lower than|south of|weniger als|unter|menos de',
  upTo: 'up to|at most|maximum|maximum of|a maximum of|max|no more than|not more than|not over|no greater than|hochstens|bis zu|hasta|como maximo|maximal',
  about:
    'about|around|approximately|roughly|approx|circa|ca|some|nearly|almost|etwa|ungefahr|rund|unos|alrededor de|aproximadamente|cerca de',
  plus: 'plus|or more|and up|and above|or above|and more|or larger|or bigger|o mas|oder mehr|and over|or over|upwards|or greater',
  minus: 'or less|or fewer|and below|or smaller|max|at most|or under|and under|oder weniger|o menos',
  between: 'between|from|zwischen|entre|anywhere from|anywhere between',
} as const;

/** Verbs before a stage of funding. */
export const fundingVerbs =
  'raised|that raised|who raised|which raised|that have raised|who have raised|which have raised|have raised|has raised|having raised|just raised|that just raised|raising|closed|that closed|that have closed|completed|announced|funded at|that are at|que levantaron|que han levantado';

/** What a number counts. */
export const units = {
  employees:
    'employee|people|staff|headcount|person|team member|fte|ftes|worker|full time employee|member of staff|staff member|head count|strong team|strong|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|beschaftigte|beschaftigten|angestellte|angestellten|empleado|empleados|trabajadores|personas',
  revenue:
    'revenue|annual revenue|arr|annual recurring revenue|in revenue|in annual revenue|of revenue|of annual revenue|in arr|of arr|turnover|annual turnover|in turnover|in sales|annual sales|in annual sales|yearly revenue|in yearly revenue|revenues|in revenues|annual revenues|recurring revenue|mrr|a year in revenue|per year in revenue|umsatz|jahresumsatz|de facturacion|facturacion|de ingresos|ingresos|ingresos anuales|de ingresos anuales|a year|per year|annually|yearly|umsatz im jahr|en ventas|in yearly sales',
  funding:
    'funding|in funding|of funding|total funding|in total funding|raised|in capital|of capital|in venture capital|in investment|investment|in vc funding|funding raised|venture funding|in venture funding|in total|kapital|finanzierung|an finanzierung|de financiacion|financiacion|de inversion|recaudados|funding total',
} as const;

/** Words that say, before a number, what it counts. */
export const unitsBefore = {
  employees:
    'headcount of|headcount|team of|staff of|employee count of|employee count|employing|company size of|company size|size of|size|a team of|employees|teams of|with a headcount of|headcounts of|mitarbeiterzahl',
  revenue:
    'revenue of|revenue|revenues of|revenues|turnover of|turnover|arr of|arr|annual revenue of|annual revenue|sales of|sales|annual sales|making|earning|generating|with revenues|umsatz von|umsatz|facturacion de|ingresos de|jahresumsatz|jahresumsatz von|jahresumsatz uber|ingresos|that make|which make|grossing|annual sales of|bringing in|that generate|doing',
  funding:
    'raised|who raised|that raised|which raised|have raised|has raised|that have raised|who have raised|having raised|raising|total funding of|funding of|funding|funded with|funding total|backed with|secured|that secured|that have secured|which have raised|total raised|received|that received|finanziert mit|que recaudaron|que han recaudado|financiacion de',
} as const;

export const currencies =
  '$ USD|€ EUR|£ GBP|¥ JPY|usd USD|us$ USD|dollar USD|eur EUR|euro EUR|gbp GBP|pound GBP|chf CHF|franken CHF|sek SEK|nok NOK|dkk DKK|cad CAD|aud AUD|inr INR|₹ INR|yen JPY|jpy JPY|dolares USD|euros EUR|pln PLN|brl BRL|mxn MXN';

export const magnitudes =
  'k 1000|thousand 1000|tausend 1000|mil 1000|m 1000000|mm 1000000|mn 1000000|mio 1000000|mln 1000000|million 1000000|millionen 1000000|millones 1000000|millon 1000000|b 1000000000|bn 1000000000|billion 1000000000|mrd 1000000000|milliarden 1000000000|milliarde 1000000000';

export const numberWords =
  'one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|twelve 12|fifteen 15|twenty 20|thirty 30|forty 40|fifty 50|hundred 100|a hundred 100|one hundred 100|two hundred 200|five hundred 500|thousand 1000|a thousand 1000|one thousand 1000|dozen 12|a dozen 12|diez 10|zehn 10|cien 100|hundert 100|tausend 1000|zwanzig 20|veinte 20|funfzig 50|cincuenta 50|mil 1000';
