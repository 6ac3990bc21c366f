/**
 * What a sentence may say that no filter can: the words it begins with and the reason that is given. `reach` is how far it
 * goes: `phrase` the words alone, `employer` and the company or companies after, `clause` up to the next preposition of place, comma or
 * `with`, `languages` and the languages after.
 */
export type Relation = {
  readonly words: string;
  readonly reach: 'phrase' | 'employer' | 'clause' | 'object';
  readonly reason: string;
  /** Whether companies are spoken of. */
  readonly isOfCompanies?: true;
  /** Whether people are spoken of, unless companies are named. */
  readonly isOfPeople?: true;
};

export const relations: readonly Relation[] = [
  {
    words:
      'formerly at|formerly of|formerly with|formerly|previously at|previously with|previously|who worked at|who worked for|that worked at|who have worked at|who used to work at|who used to work for|used to work at|used to work for|worked at|worked for|who were at|who left|who previously worked at|ex|former employees of|alumni of|alumnus of|alumna of|alum of|who formerly worked at|past employees of|previously worked at|previously employed at|previously employed by|ehemalige mitarbeiter von|ehemals bei|fruher bei|ex empleados de|que trabajaron en|antiguos empleados de',
    reach: 'employer',
    reason: 'Only where somebody works now can be searched, not where they worked before.',
  },
  {
    words: 'former|past|retired|outgoing|ehemalige|ehemaliger|antiguo|antiguos|ex empleados',
    reach: 'phrase',
    reason: 'Only what somebody does now can be searched, not what they did before.',
  },
  {
    words:
      'who studied at|studied at|who graduated from|graduated from|graduates of|graduates from|alumni from|who went to|educated at|with a degree in|with a degree from|degree in|degree from|with an mba from|with an mba|with a phd in|with a phd|with phd|with mba|who hold a phd|mit abschluss|who attended|egresados de',
    reach: 'object',
    reason: 'Education cannot be searched.',
  },
  {
    words:
      'who speak|that speak|speaking|who speaks|fluent in|who are fluent in|native speakers of|native in|die sprechen|que hablan|que hablen',
    reach: 'object',
    reason: 'Languages that somebody speaks cannot be searched.',
  },
  {
    words:
      'like|similar to|comparable to|who look like|that look like|lookalikes of|lookalike of|look alikes of|ahnlich wie|wie|como|parecidas a|resembling',
    reach: 'employer',
    reason: 'Likeness to another company cannot be searched; name the industry, size or place.',
    isOfCompanies: true,
  },
  {
    words:
      'competitors of|competitor of|competitors to|competing with|that compete with|rivals of|alternatives to|alternative to|konkurrenten von|wettbewerber von|competidores de|competitors with',
    reach: 'employer',
    reason: 'Who competes with whom cannot be searched; name the industry instead.',
    isOfCompanies: true,
  },
  {
    words:
      'customers of|customer of|clients of|client of|users of|user of|kunden von|clientes de|subsidiaries of|subsidiary of|parent company of|owned by|acquired by|portfolio companies of|portfolio company of|backed by|funded by|invested in by|suppliers of|suppliers to|supplier to|vendors of|partnered with|partnering with|that partner with|working with|that work with|who work with|who works with|tochterunternehmen von|tochtergesellschaften von|reporting to|who report to|who reports to|managed by|resellers of|followers of|following|connected to|connected with|that supply',
    reach: 'object',
    reason: 'How companies or people are related to one another cannot be searched.',
  },
  {
    words:
      'selling to|who sell to|that sell to|which sell to|sells to|serving|that serve|who serve|catering to|marketing to|targeting|that target|aimed at|que venden a|die verkaufen an|selling into|that sell into|who sell into|whose customers are|whose clients are|with customers in',
    reach: 'object',
    reason: 'Whom a company sells to cannot be searched, only what it does itself.',
  },
  {
    words:
      'hiring|that are hiring|who are hiring|which are hiring|hiring for|recruiting for|looking to hire|that are looking for|who are looking for|who want to hire|currently hiring|actively hiring|with open positions|with open roles|with job openings|with vacancies|opening positions for|who need|that need|interested in|who are interested in|that are interested in|looking to buy|in the market for|looking to|who want|who want to|planning to|who plan to|open to work|open to|willing to|searching for|seeking|about to|die einstellen|die suchen|que buscan|que contratan|contratando',
    reach: 'object',
    reason: 'Hiring, interest and plans cannot be searched.',
    isOfCompanies: true,
  },
  {
    words:
      'founded in|founded after|founded before|founded since|founded|established in|established after|established before|established since|established|started in|launched in|gegrundet nach|gegrundet in|gegrundet|gegrundet vor|fundadas en|fundadas despues de|fundada en|fundadas|incorporated in|younger than|older than|created in|created after|born in|born after',
    reach: 'object',
    reason: 'When a company was founded cannot be searched.',
    isOfCompanies: true,
  },
  {
    words:
      'recently funded|recently raised|just raised|recently hired|recently promoted|recently joined|recently started|recently changed jobs|recently appointed|newly appointed|newly hired|newly promoted|newly funded|new to the role|recently|lately|this year|last year|this month|last month|this week|last week|this quarter|last quarter|today|yesterday|kurzlich|letztes jahr|dieses jahr|recientemente|este ano|el ano pasado|ultimos|in the last|in the past|within the last|within the past|over the last|over the past|during the last|during the past|for the last|for the past|in den letzten|en los ultimos|since|seit|as of|next year|next month|next quarter|new in role|new|ago|promoted|changed jobs|upcoming',
    reach: 'phrase',
    reason: 'When something happened cannot be searched.',
  },
  {
    words:
      'fast growing|fastest growing|growing|high growth|rapidly growing|growing fast|quickly growing|hypergrowth|expanding|schnell wachsende|wachsende|de rapido crecimiento|shrinking|declining|profitable|unprofitable|that are growing|scaling|that are expanding|doubling',
    reach: 'phrase',
    reason: 'Growth and profit cannot be searched; size, revenue and funding can.',
    isOfCompanies: true,
  },
  {
    words:
      'unicorn|unicorns|decacorn|valued at|valuation|valued over|valued above|market cap|market capitalization|worth|with a valuation of|einhorner|einhorn|unicornios|unicornio|billion dollar companies',
    reach: 'phrase',
    reason: 'What a company is valued at cannot be searched; revenue and funding can.',
    isOfCompanies: true,
  },
  {
    words:
      'fortune 500|fortune 100|fortune 1000|fortune 50|global 2000|ftse 100|ftse 250|inc 5000|forbes 2000|s p 500|nasdaq 100|nasdaq|nyse|dax|dax 40|ibex 35|cac 40|forbes 30 under 30|forbes|fortune global 500|y combinator|yc|techstars|deloitte fast 500|big 4|big tech|faang|ibex|smi|nikkei',
    reach: 'phrase',
    reason: 'Published lists and programmes of companies are not known here; describe their companies instead.',
    isOfCompanies: true,
  },
  {
    words:
      'top|best|biggest|largest|leading|most important|most influential|famous|well known|renowned|successful|smallest|richest|popular|highest paid|top rated|best known|award winning|innovative|most innovative|smart|good|great|young|old|oldest|youngest|newest|important|influential|interesting|relevant|fuhrende|grossten|beste|besten|mejores|principales|mas grandes|reputable|prominent|promising|hottest|key',
    reach: 'phrase',
    reason: 'There is no order or quality to search by.',
  },
  {
    words:
      'female|women|woman|male|men|women led|female led|women owned|female owned|woman owned|minority owned|black owned|veteran owned|latino owned|weibliche|frauen|mujeres|hispanic|veteran|veterans|lgbtq|black|minority led|woman led|female founded|women founded|diverse|hombres|manner',
    reach: 'phrase',
    reason: 'Personal traits of people cannot be searched.',
    isOfPeople: true,
  },
  {
    words:
      'with email|with emails|with email addresses|with an email address|with verified emails|with verified email|with phone numbers|with phone number|with a phone number|with mobile numbers|with linkedin|with linkedin profiles|with contact details|with contact information|and their email|and their emails|and their email addresses|with a verified email|with valid emails|mit e mail|mit telefonnummer|con email|con correo electronico|with a linkedin profile|with direct dials|and email addresses|and phone numbers|their emails|email addresses|phone numbers',
    reach: 'phrase',
    reason: 'Which contact details are known cannot be searched; every Lead shows what it has.',
  },
  {
    words:
      'maybe|perhaps|possibly|preferably|ideally|if possible|vielleicht|idealerweise|preferiblemente|bonus if|nice to have|bonus points|preferred|probably|or so|at best',
    reach: 'phrase',
    reason: 'A wish cannot be weighed: what is named is required.',
  },
];

export const reasons = {
  count: 'How many is said by the fetch count, not by the sentence.',
  years: 'Years of experience, or of age, cannot be searched.',
  time: 'When something happened cannot be searched.',
  distance: 'Distances cannot be searched; the place itself is.',
  bareNumber: 'This number does not say what it counts: name employees, revenue or funding.',
  sizes: 'Only one range of sizes can be searched: it spans all that were named.',
  amounts: 'Only one range of amounts can be searched: it spans all that were named.',
  pairs: 'The filters are matched independently, so other combinations of what is named here match too.',
  narrowExclusion: 'Only one thing at a time can be excluded, not a combination; nothing was excluded here.',
  notSize: 'A size, an amount or a stage cannot be excluded; say the range that is wanted.',
  notCompanyKind: 'Nothing follows that could be excluded.',
} as const;

/** Words that look like a slip of a known word and are none. */
export const noSlips =
  'tracking painting sensor painter baking backing tutoring founding sailing heating hiking cooking parking packing fencing lighting drilling trailer driving diving marine forest tablet pottery poultry posting hoisting boating cable castle garden market painters casting coating dairies banner planter printer trading training meeting reading leaving listing testing hunting renting pressing dressing moving tuning turning fasting';

/** Names of well-known companies that a sentence often has without a word such as `at`. */
export const wellKnownCompanies =
  'Google|Microsoft|Amazon|Apple|Facebook|Netflix|Tesla|Nvidia|Salesforce|Oracle|IBM|Intel|Cisco|Adobe|SAP|Siemens|Uber|Airbnb|Stripe|Shopify|Spotify|LinkedIn|Twitter|TikTok|ByteDance|Tencent|Alibaba|Samsung|Sony|Accenture|Deloitte|PwC|KPMG|McKinsey|Bain|BCG|Goldman Sachs|JPMorgan|Morgan Stanley|OpenAI|Anthropic|DeepMind|SpaceX|PayPal|Slack|Zoom|Dropbox|GitHub|GitLab|Atlassian|HubSpot|Datadog|Snowflake|Databricks|Palantir|Cloudflare|Twilio|Revolut|Klarna|Booking.com|Zalando|Bosch|BMW|Volkswagen|Mercedes Benz|Toyota|Boeing|Airbus|Pfizer|Novartis|Roche|Nestlé|Unilever|Walmart|Procter & Gamble|Johnson & Johnson|AT&T|Bank of America';

/** Words that begin the name of an institution: `Bank of America`. */
export const institutionWords =
  'bank university ministry department church house institute college school board museum bureau chamber federation academy hospital council port association society universidad universitat ministerio banco';
