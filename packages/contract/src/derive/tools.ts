import type { OperationId } from '../operations/index.ts';

/**
 * A tool for language models, as data over the operations of the contract. Fields are called as the operation calls them; the
 * rules of input and answer stay with the operation.
 */
export type Tool = {
  readonly name: string;
  /** When to use it, and what to know that the notes of the operation do not say. */
  readonly purpose: string;
  /** What the concise answer holds. */
  readonly returns: string;
  /** The operation that is called; with several, the argument `action` chooses by its word. */
  readonly calls: OperationId | Readonly<Record<string, OperationId>>;
  /** The fields of the operation that the tool offers. */
  readonly input: readonly string[];
  /** Fields that go by another name here: field -> argument. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Arguments that the operation can do without and a model should not. */
  readonly required?: readonly string[];
  /** Descriptions that differ from the operation's, by argument. */
  readonly described?: Readonly<Record<string, string>>;
  /** Fields that are always sent, and fields that are sent unless told. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Paths of the operation's answer that the concise answer keeps; a path covers all below it, and arrays are walked through. */
  readonly concise: readonly string[];
  /** How to ask for less when the answer is too large. */
  readonly narrow?: string;
};

const paging = {
  defaults: { limit: 20 },
  described: { limit: 'Items a page, 1 to 500; 20 unless told.' },
};
const describedLead = [
  'title',
  'company',
  'domain',
  'industry',
  'size',
  'location',
  'socials',
  'contacts',
  'attributes',
];
const decisionPaths = [
  'decision.id',
  'decision.outcome',
  'decision.matchedBy',
  'decision.vetoes',
  'decision.merged',
  'decision.conflicts',
  'decision.changes.path',
  'decision.notes',
];

/** The paths of a Lead under `at` that tell who it is. */
function identityOf(at: string): string[] {
  return ['id', 'type', 'name.full', 'title', 'company.name', 'company.id', 'domain'].map((path) => `${at}.${path}`);
}

/** The paths of a Lead under `at` that are worth reading, without what it was made from. */
function profileOf(at: string): string[] {
  const more = ['company', 'industry', 'size', 'location', 'contacts.value', 'contacts.type', 'socials.url'];
  return [...identityOf(at), ...more.map((path) => `${at}.${path}`), `${at}.lists`, `${at}.updatedAt`];
}

/** Every tool, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  {
    name: 'create_or_reuse_lead',
    purpose:
      'Store what is known about one person or one company. Call it without looking first: the system finds the Lead that is already known. With dryRun nothing is kept and the answer is what would happen.',
    returns:
      'The Lead and the decision: outcome (created, updated, unchanged or merged), what matched, conflicts, notes.',
    calls: 'createLead',
    input: ['type', 'name', ...describedLead, 'source', 'listIds', 'onMatch', 'onConflict', 'dryRun'],
    described: { source: 'Where this comes from: { provider, id, type }.' },
    fixed: { explain: true },
    concise: [...profileOf('lead'), ...decisionPaths],
  },
  {
    name: 'get_lead',
    purpose: 'Read one Lead by its id. An id that was merged away answers with the Lead that took it over.',
    returns: 'leads with the one Lead: who, where, contacts, profiles, Lists.',
    calls: 'getLeads',
    input: ['id', 'asOf'],
    required: ['id'],
    described: { asOf: 'The Lead as it was known at this time.' },
    concise: profileOf('leads'),
  },
  {
    name: 'find_leads',
    purpose:
      'Find Leads by words, e-mail, domain, List or time of change. Every filter given has to hold; the newest come first.',
    returns: 'leads (who they are) and nextCursor; pass it as cursor for the next page, null ends the list.',
    calls: 'getLeads',
    input: [
      ...['q', 'type', 'name', 'title', 'company', 'domain', 'email', 'industry', 'location', 'listId', 'updatedSince'],
      ...['sort', 'limit', 'cursor'],
    ],
    ...paging,
    concise: [...identityOf('leads'), 'leads.contacts.value', 'leads.updatedAt', 'nextCursor'],
    narrow: 'a smaller limit, or more filters',
  },
  {
    name: 'correct_lead',
    purpose:
      'Correct one Lead on the word of a person: what is set here holds against later imports. For what a source says, use create_or_reuse_lead.',
    returns: 'The Lead as it is now, and the fields that changed.',
    calls: 'updateLead',
    input: ['id', 'name', ...describedLead, 'unpin', 'pin', 'dryRun'],
    fixed: { explain: true },
    concise: [...profileOf('lead'), 'decision.id', 'decision.changes', 'decision.conflicts', 'decision.notes'],
  },
  {
    name: 'lead_history',
    purpose: 'See where the values of a Lead come from: who said what and when, merges, corrections, conflicts.',
    returns:
      'entries, newest first, each with a sentence, its source and what changed; nextCursor leads to older ones.',
    calls: 'getLeadHistory',
    input: ['id', 'limit', 'cursor'],
    ...paging,
    concise: [
      ...['kind', 'at', 'summary', 'by.keyName', 'by.actor', 'source', 'importId', 'decisionId'].map(
        (path) => `entries.${path}`,
      ),
      ...['path', 'from', 'to', 'why'].map((path) => `entries.changes.${path}`),
      'entries.notes',
      'nextCursor',
    ],
    narrow: 'a smaller limit',
  },
  {
    name: 'why',
    purpose: 'Learn why two Leads are, or are not, one, before merging them or giving a verdict.',
    returns: 'isOne, a summary, and each reason with what it speaks for.',
    calls: 'compareLeads',
    input: ['ids'],
    described: { ids: 'Two Leads.' },
    concise: ['leadIds', 'isOne', 'summary', 'reasons.rule', 'reasons.speaksFor', 'reasons.detail'],
  },
  {
    name: 'merge_leads',
    purpose:
      'Make Leads one that are the same person or company. Try it with dryRun first; unmerge_lead takes it back.',
    returns: 'The surviving Lead, the ids merged into it, and the fields that changed.',
    calls: 'mergeLeads',
    input: ['ids', 'survivorId', 'dryRun'],
    concise: [...profileOf('lead'), 'merged', 'decision.id', 'decision.changes', 'decision.notes'],
  },
  {
    name: 'unmerge_lead',
    purpose: 'Take back a merge that was wrong.',
    returns:
      'leads: every side as it is again; setAside: what fits no single side; kept: what stays with the survivor.',
    calls: 'unmergeLead',
    input: ['id', 'mergeId', 'dryRun'],
    described: { mergeId: 'Another of its merges than the latest: the decisionId of that merge in lead_history.' },
    concise: [...identityOf('leads'), 'leads.contacts.value', 'setAside', 'kept'],
  },
  {
    name: 'find_lists',
    purpose: 'See the Lists and how many Leads each holds. find_leads with listId reads the Leads of one.',
    returns: 'lists with id, name, what Leads they take, and the count.',
    calls: 'getLists',
    input: ['id'],
    renamed: { id: 'listId' },
    concise: ['lists.id', 'lists.name', 'lists.description', 'lists.leadType', 'lists.leadCount'],
    narrow: 'listId',
  },
  {
    name: 'change_list',
    purpose:
      'Make a List to group Leads in (create), or add Leads to one or remove them from it. The Leads themselves stay as they are.',
    returns: 'The List with its id and count.',
    calls: { create: 'createList', add: 'addListLeads', remove: 'removeListLeads' },
    input: ['id', 'leadIds', 'name', 'description', 'leadType', 'dryRun'],
    renamed: { id: 'listId' },
    described: { listId: 'The List, to add or remove.', leadIds: 'The Leads; to create a List with, add or remove.' },
    concise: ['list.id', 'list.name', 'list.leadType', 'list.leadCount'],
  },
  {
    name: 'search_leads',
    purpose:
      'Find people or companies that are not known yet, by a sentence such as "CTOs of fintech companies in Berlin" (start), and see how far that is (status, with taskId). It runs in the background; when its status is completed, find_leads with listId reads what it found. Searching again with the same prompt and listId brings the next ones.',
    returns:
      'start: the task and its List. status: tasks with status, resultCount, a summary, and in unsupported what the search leaves out.',
    calls: { start: 'startLeadSearch', status: 'getLeadSearches' },
    input: ['prompt', 'fetch_count', 'listId', 'listName', 'taskId'],
    described: { prompt: 'Who is looked for, in a sentence; to start.', taskId: 'The search, for status.' },
    concise: [
      ...['task', 'tasks'].flatMap((at) =>
        ['id', 'status', 'resultListId', 'resultCount', 'fetchCount', 'summary', 'unsupported', 'errorMessage'].map(
          (path) => `${at}.${path}`,
        ),
      ),
      'list',
    ],
  },
  {
    name: 'import_leads',
    purpose:
      'Store up to 500 people and companies in one call and put them in a List. Preview first (preview: true writes nothing), look at the counts and errors, then send the same rows with preview: false.',
    returns:
      'The preview counts, or the List, the Lead ids in the order of the rows, and the counts; refused rows are named in errors.',
    calls: 'importList',
    input: ['leads', 'listId', 'preview'],
    required: ['preview'],
    described: {
      leads:
        '1 to 500 rows; each is an object with the fields of create_or_reuse_lead, such as { type, name, title, company, contacts }.',
      preview: 'true: only say what would happen. false: write.',
    },
    concise: ['preview', 'list.id', 'list.name', 'list.leadCount', 'leads.id', 'counts', 'errors'],
    narrow: 'fewer rows in a call',
  },
  {
    name: 'find_conflicts',
    purpose:
      'See contradictions that wait for somebody to settle them. The hint of each names the tool that settles it; why tells more about two Leads.',
    returns:
      'conflicts: the identifier, the Leads and who holds it, the evidence, and a hint; nextCursor for the next page.',
    calls: 'getConflicts',
    input: ['id', 'state', 'limit', 'cursor'],
    ...paging,
    concise: [
      ...['id', 'kind', 'identifier', 'detail', 'leads', 'openedAt', 'settledAt', 'settledCause', 'hint'].map(
        (path) => `conflicts.${path}`,
      ),
      ...['at', 'source', 'name', 'counts'].map((path) => `conflicts.evidence.${path}`),
      'nextCursor',
    ],
    narrow: 'a smaller limit, or id',
  },
  {
    name: 'give_verdict',
    purpose: 'Settle once and for good whether two Leads are the same. Ask a person when the evidence is thin.',
    returns: 'The verdict, the conflicts it settled, and after same the surviving Lead.',
    calls: 'createVerdict',
    input: ['leadIds', 'verdict', 'dryRun'],
    concise: ['verdict.id', 'verdict.verdict', 'verdict.leadIds', 'settled', 'merged', ...identityOf('lead')],
  },
  {
    name: 'whoami',
    purpose: 'See which workspace and key the calls are made with, and what the key may do.',
    returns: 'The workspace, the name of the key, and its scopes.',
    calls: 'getMe',
    input: [],
    concise: ['workspace', 'key.name', 'key.scopes', 'key.expiresAt', 'actor'],
  },
];
