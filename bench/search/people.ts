const firstNames =
  'Ada Grace Alan Edsger Barbara Donald Frances John Katherine Ken Margaret Dennis Radia Tim Hedy Niklaus'.split(' ');
const lastNames =
  'Lovelace Hopper Turing Dijkstra Liskov Knuth Allen Backus Johnson Thompson Hamilton Ritchie Perlman Lee Lamarr Wirth'.split(
    ' ',
  );
const titles = [
  ...['Software Engineer', 'Senior Software Engineer', 'Product Manager', 'Account Executive', 'Director of Sales'],
  ...['Head of Marketing', 'Vice President of Engineering', 'Chief Technology Officer', 'Chief Executive Officer'],
  ...['Data Analyst', 'Office Manager', 'Nurse', 'Teacher', 'Recruiter', 'Accountant', 'Designer', 'Founder'],
];
const industries = [
  'computer software',
  'financial services',
  'hospital & health care',
  'retail',
  'construction',
  'fintech',
  'logistics',
];
const places = [
  ...[
    'Berlin|BE|Germany',
    'Munich|BY|Germany',
    'Paris|IDF|France',
    'Lyon|ARA|France',
    'Madrid|MD|Spain',
    'Barcelona|CT|Spain',
  ],
  ...['London|ENG|United Kingdom', 'New York|NY|United States', 'Austin|TX|United States', 'Seattle|WA|United States'],
];
const sizes = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1001-5000', '5001-10000', '10001+'];

/** People that do not exist, the same ones each time. */
export function peopleSql(rows: number): string {
  const pick = (list: readonly string[], salt: number) =>
    `[${list.map((item) => `'${item}'`).join(', ')}][1 + (hash(n + ${salt}) % ${list.length})::int]`;
  return `select first || ' ' || last as full_name, first as first_name, last as last_name, title, case when c = 7 then 'Gamma Robotics, Inc.' else 'Company ' || c end as company,
      'company-' || c || '.example' as company_domain, industry, size,
      split_part(place, '|', 1) as city, split_part(place, '|', 2) as state, split_part(place, '|', 3) as country,
      lower(first) || '.' || lower(last) || '.' || n || '@company-' || c || '.example' as email,
      'https://www.linkedin.com/in/' || lower(first) || '-' || lower(last) || '-' || n as linkedin
    from (select n, (hash(n + 1) % 200000)::bigint as c, ${pick(firstNames, 2)} as first, ${pick(lastNames, 3)} as last,
      ${pick(titles, 4)} as title, ${pick(industries, 5)} as industry, ${pick(sizes, 6)} as size, ${pick(places, 7)} as place
      from range(${rows}) as numbers (n))`;
}

export function sourceOf(file: string): object {
  return {
    name: 'people',
    type: 'person',
    files: file,
    columns: {
      full_name: 'name',
      first_name: 'name.first',
      last_name: 'name.last',
      title: 'title',
      company: 'company',
      company_domain: 'company.domain',
      industry: 'attributes.industry',
      size: 'attributes.size',
      city: 'location.city',
      state: 'location.state',
      country: 'location.country',
      email: 'email',
      linkedin: 'social.linkedin',
    },
  };
}
