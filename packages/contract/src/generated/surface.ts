// Generated from the contract by scripts/generate.ts. Do not edit.
import type { Surface } from '../derive/surface-shape.ts';

export const surface: Surface = {
 "version": "0.1.0",
 "operations": [
  {
   "id": "getMe",
   "method": "GET",
   "path": "/api/me",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "The workspace and the key that the call is made with.",
   "agent": {
    "sideEffect": "None.",
    "identity": "The API key of the request names the workspace.",
    "response": "The workspace, the public part of the key, and its scopes."
   },
   "words": [
    "me"
   ],
   "example": "puffle me",
   "flags": [],
   "paged": false,
   "statuses": [
    200
   ],
   "errors": [
    "unauthenticated",
    "forbidden",
    "validation_failed",
    "unknown_field",
    "not_acceptable",
    "rate_limited",
    "headers_too_large",
    "request_timeout",
    "internal",
    "overloaded",
    "database_unavailable"
   ]
  },
  {
   "id": "getSettings",
   "method": "GET",
   "path": "/api/settings",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "What the workspace has decided about merging, phone numbers and erased identities.",
   "agent": {
    "sideEffect": "None.",
    "identity": "The API key of the request names the workspace.",
    "response": "The settings, defaults included."
   },
   "words": [
    "settings"
   ],
   "example": "puffle settings",
   "flags": [],
   "resource": "settings",
   "paged": false,
   "statuses": [
    200
   ],
   "errors": [
    "unauthenticated",
    "forbidden",
    "validation_failed",
    "unknown_field",
    "not_acceptable",
    "rate_limited",
    "headers_too_large",
    "request_timeout",
    "internal",
    "overloaded",
    "database_unavailable"
   ]
  },
  {
   "id": "updateSettings",
   "method": "PATCH",
   "path": "/api/settings",
   "aliases": [],
   "verb": "update",
   "scope": "admin",
   "retry": "key",
   "summary": "Change what the workspace has decided.",
   "agent": {
    "sideEffect": "Changes how later requests of the whole workspace are treated; nothing that is stored changes.",
    "identity": "The API key of the request names the workspace.",
    "response": "All settings as they are now."
   },
   "words": [
    "settings",
    "update"
   ],
   "example": "puffle settings update --auto-merge propose",
   "flags": [
    {
     "name": "auto-merge",
     "field": "autoMerge",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "on",
      "propose"
     ],
     "repeated": false,
     "description": "on: Leads that one request joins are merged; propose: a conflict is opened instead."
    },
    {
     "name": "default-region",
     "field": "defaultRegion",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "ISO 3166 country of phone numbers that name none, such as US."
    },
    {
     "name": "on-suppressed",
     "field": "onSuppressed",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "refuse",
      "store"
     ],
     "repeated": false,
     "description": "A request about an erased identity: refuse it (409 suppressed), or store it without its identifiers."
    },
    {
     "name": "dry-run",
     "field": "dryRun",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "Do everything, answer as the real call would, and keep nothing."
    }
   ],
   "resource": "settings",
   "paged": false,
   "statuses": [
    200
   ],
   "errors": [
    "unauthenticated",
    "forbidden",
    "validation_failed",
    "unknown_field",
    "not_acceptable",
    "rate_limited",
    "headers_too_large",
    "request_timeout",
    "internal",
    "overloaded",
    "database_unavailable",
    "malformed_json",
    "too_large",
    "unsupported_media_type",
    "idempotency_in_flight",
    "idempotency_mismatch"
   ]
  },
  {
   "id": "createLead",
   "method": "POST",
   "path": "/api/leads",
   "aliases": [],
   "verb": "create",
   "scope": "write",
   "retry": "key",
   "summary": "Create a Lead, or reuse the one that is already known.",
   "agent": {
    "sideEffect": "Creates one Lead, or updates the one that a strong identifier finds; adds it to a List only when listIds is given.",
    "identity": "LinkedIn URL, e-mail, company domain and provider ids find a known Lead; without any of them a new Lead is made every time.",
    "response": "The Lead, 201 when created and 200 when reused; Puffle-Outcome says which, explain=true says why."
   },
   "words": [
    "lead",
    "create"
   ],
   "example": "puffle lead create --type person --name 'Ada Lovelace' --contacts '[\"ada@example.net\"]'",
   "flags": [
    {
     "name": "type",
     "field": "type",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "choices": [
      "person",
      "company"
     ],
     "repeated": false,
     "description": "person or company."
    },
    {
     "name": "name",
     "field": "name",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string-or-json",
     "repeated": false,
     "description": "The full name, or { full, first, last, short, aliases }."
    },
    {
     "name": "title",
     "field": "title",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Job title of a person."
    },
    {
     "name": "company",
     "field": "company",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string-or-json",
     "repeated": false,
     "description": "Employer of a person: a name, or { name, id, domain }."
    },
    {
     "name": "domain",
     "field": "domain",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Web domain of a company."
    },
    {
     "name": "industry",
     "field": "industry",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Industry of a company."
    },
    {
     "name": "size",
     "field": "size",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Head count or size band of a company."
    },
    {
     "name": "location",
     "field": "location",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string-or-json",
     "repeated": false,
     "description": "A place as text, or { city, state, country, raw }."
    },
    {
     "name": "socials",
     "field": "socials",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string-or-json",
     "repeated": true,
     "description": "Profile URLs, or { url, platform, handle }."
    },
    {
     "name": "contacts",
     "field": "contacts",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string-or-json",
     "repeated": true,
     "description": "E-mail addresses and phone numbers, or { value, type, label }."
    },
    {
     "name": "attributes",
     "field": "attributes",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "json",
     "repeated": false,
     "description": "Fields of your own, merged by key."
    },
    {
     "name": "raw",
     "field": "raw",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "json",
     "repeated": false,
     "description": "The record as the source had it; kept, never interpreted."
    },
    {
     "name": "sources",
     "field": "sources",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "json",
     "repeated": true,
     "description": "Where it comes from: { provider, id, type }."
    },
    {
     "name": "source",
     "field": "source",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "json",
     "repeated": false,
     "description": "One more entry of sources."
    },
    {
     "name": "list-ids",
     "field": "listIds",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": true,
     "description": "Lists to put the Lead in, in the same transaction."
    },
    {
     "name": "on-match",
     "field": "onMatch",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "update",
      "fill",
      "keep"
     ],
     "repeated": false,
     "description": "On a known Lead: update (default), fill only what is empty, or keep it as it is and only record the observation."
    },
    {
     "name": "on-conflict",
     "field": "onConflict",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "resolve",
      "refuse"
     ],
     "repeated": false,
     "description": "On identifiers of several Leads: resolve (default) by the rules, or refuse with 409 and every Lead involved."
    },
    {
     "name": "explain",
     "field": "explain",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "Add the decision to the answer."
    },
    {
     "name": "unknown",
     "field": "unknown",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "refuse",
      "keep"
     ],
     "repeated": false,
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw."
    },
    {
     "name": "dry-run",
     "field": "dryRun",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "Do everything, answer as the real call would, and keep nothing."
    }
   ],
   "resource": "lead",
   "paged": false,
   "statuses": [
    200,
    201
   ],
   "errors": [
    "unauthenticated",
    "forbidden",
    "validation_failed",
    "unknown_field",
    "not_acceptable",
    "rate_limited",
    "headers_too_large",
    "request_timeout",
    "internal",
    "overloaded",
    "database_unavailable",
    "malformed_json",
    "too_large",
    "unsupported_media_type",
    "idempotency_in_flight",
    "idempotency_mismatch",
    "not_found",
    "identity_conflict",
    "suppressed"
   ]
  },
  {
   "id": "createLeads",
   "method": "POST",
   "path": "/api/leads/batch",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "key",
   "summary": "Create or reuse up to 1,000 Leads in one call.",
   "agent": {
    "sideEffect": "Does what Create Lead does for each row; a bad row harms only itself.",
    "identity": "The same rules as Create Lead, row by row, in order.",
    "response": "One result per row in the order of the rows, each with status and outcome or error, and the counts."
   },
   "words": [
    "lead",
    "batch"
   ],
   "example": "puffle lead batch --data @leads.json",
   "flags": [
    {
     "name": "leads",
     "field": "leads",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "json",
     "repeated": true,
     "description": "1 to 1,000 Create Lead bodies."
    },
    {
     "name": "on-match",
     "field": "onMatch",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "update",
      "fill",
      "keep"
     ],
     "repeated": false,
     "description": "On a known Lead: update (default), fill only what is empty, or keep it as it is and only record the observation."
    },
    {
     "name": "on-conflict",
     "field": "onConflict",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "resolve",
      "refuse"
     ],
     "repeated": false,
     "description": "On identifiers of several Leads: resolve (default) by the rules, or refuse with 409 and every Lead involved."
    },
    {
     "name": "explain",
     "field": "explain",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "Add the decision to the answer."
    },
    {
     "name": "unknown",
     "field": "unknown",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "refuse",
      "keep"
     ],
     "repeated": false,
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw."
    },
    {
     "name": "dry-run",
     "field": "dryRun",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "Do everything, answer as the real call would, and keep nothing."
    }
   ],
   "rows": "results",
   "paged": false,
   "statuses": [
    200
   ],
   "errors": [
    "unauthenticated",
    "forbidden",
    "validation_failed",
    "unknown_field",
    "not_acceptable",
    "rate_limited",
    "headers_too_large",
    "request_timeout",
    "internal",
    "overloaded",
    "database_unavailable",
    "malformed_json",
    "too_large",
    "unsupported_media_type",
    "idempotency_in_flight",
    "idempotency_mismatch"
   ]
  },
  {
   "id": "getLeads",
   "method": "GET",
   "path": "/api/leads",
   "aliases": [
    "/api/leads/{id}"
   ],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Read one Lead by id, or a page of Leads, newest first.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names one Lead (a merged id answers with its survivor); filters select many.",
    "response": "leads and nextCursor; pass nextCursor as cursor for the next page, null ends the list."
   },
   "words": [
    "lead"
   ],
   "example": "puffle lead --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "One Lead."
    },
    {
     "name": "type",
     "field": "type",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "person",
      "company"
     ],
     "repeated": false,
     "description": "person or company."
    },
    {
     "name": "q",
     "field": "q",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Words in names, aliases, title, company, domain, industry, location or e-mails."
    },
    {
     "name": "name",
     "field": "name",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Words in the name or an alias."
    },
    {
     "name": "title",
     "field": "title",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Words in the job title."
    },
    {
     "name": "role",
     "field": "role",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The same as title."
    },
    {
     "name": "company",
     "field": "company",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Words in the employer's name."
    },
    {
     "name": "domain",
     "field": "domain",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "A web domain, in any spelling."
    },
    {
     "name": "email",
     "field": "email",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "An e-mail address, in any spelling."
    },
    {
     "name": "industry",
     "field": "industry",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Words in the industry."
    },
    {
     "name": "location",
     "field": "location",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Words in city, state, country or the place as sent."
    },
    {
     "name": "list-id",
     "field": "listId",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only members of this List."
    },
    {
     "name": "updated-since",
     "field": "updatedSince",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only what changed at this time or later."
    },
    {
     "name": "sort",
     "field": "sort",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "-createdAt",
      "createdAt",
      "-updatedAt",
      "updatedAt"
     ],
     "repeated": false,
     "description": "Order of the page; a minus means newest first. -createdAt unless told."
    },
    {
     "name": "include",
     "field": "include",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "gone"
     ],
     "repeated": false,
     "description": "Also name merged and deleted Leads, for programs that keep a copy."
    },
    {
     "name": "limit",
     "field": "limit",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "number",
     "integer": true,
     "repeated": false,
     "description": "Items a page, 1 to 500; 50 unless told."
    },
    {
     "name": "cursor",
     "field": "cursor",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The nextCursor of the page before."
    }
   ],
   "rows": "leads",
   "paged": true,
   "statuses": [
    200
   ],
   "errors": [
    "unauthenticated",
    "forbidden",
    "validation_failed",
    "unknown_field",
    "not_acceptable",
    "rate_limited",
    "headers_too_large",
    "request_timeout",
    "internal",
    "overloaded",
    "database_unavailable",
    "not_found"
   ]
  },
  {
   "id": "updateLead",
   "method": "PATCH",
   "path": "/api/leads",
   "aliases": [
    "/api/leads/{id}"
   ],
   "verb": "update",
   "scope": "write",
   "retry": "key",
   "summary": "Correct a Lead by hand: what is set here holds against every later import or enrichment.",
   "agent": {
    "sideEffect": "Sets, clears (null) or replaces fields and pins them; arrays are kept as their difference, attributes merge by key.",
    "identity": "id names the Lead; an identifier that another Lead owns is refused with that Lead and the merge call.",
    "response": "The Lead; If-Match with the ETag refuses the change when the Lead has moved on."
   },
   "words": [
    "lead",
    "update"
   ],
   "example": "puffle lead update --id 0193a1b2-… --title 'Head of Sales'",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The Lead to change."
    },
    {
     "name": "name",
     "field": "name",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string-or-json",
     "repeated": false,
     "description": "The full name, or { full, first, last, short, aliases }."
    },
    {
     "name": "title",
     "field": "title",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Job title of a person."
    },
    {
     "name": "company",
     "field": "company",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string-or-json",
     "repeated": false,
     "description": "Employer of a person: a name, or { name, id, domain }."
    },
    {
     "name": "domain",
     "field": "domain",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Web domain of a company."
    },
    {
     "name": "industry",
     "field": "industry",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Industry of a company."
    },
    {
     "name": "size",
     "field": "size",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Head count or size band of a company."
    },
    {
     "name": "location",
     "field": "location",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string-or-json",
     "repeated": false,
     "description": "A place as text, or { city, state, country, raw }."
    },
    {
     "name": "socials",
     "field": "socials",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string-or-json",
     "repeated": true,
     "description": "Profile URLs, or { url, platform, handle }."
    },
    {
     "name": "contacts",
     "field": "contacts",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string-or-json",
     "repeated": true,
     "description": "E-mail addresses and phone numbers, or { value, type, label }."
    },
    {
     "name": "attributes",
     "field": "attributes",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "json",
     "repeated": false,
     "description": "Fields of your own, merged by key."
    },
    {
     "name": "raw",
     "field": "raw",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "json",
     "repeated": false,
     "description": "The record as the source had it; kept, never interpreted."
    },
    {
     "name": "unpin",
     "field": "unpin",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": true,
     "description": "Fields to release from a value that was set by hand."
    },
    {
     "name": "explain",
     "field": "explain",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "Add the decision to the answer."
    },
    {
     "name": "unknown",
     "field": "unknown",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "refuse",
      "keep"
     ],
     "repeated": false,
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw."
    },
    {
     "name": "dry-run",
     "field": "dryRun",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "Do everything, answer as the real call would, and keep nothing."
    },
    {
     "name": "pin",
     "field": "pin",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "false: the values count like any other source instead of holding against later ones."
    }
   ],
   "resource": "lead",
   "paged": false,
   "statuses": [
    200
   ],
   "errors": [
    "unauthenticated",
    "forbidden",
    "validation_failed",
    "unknown_field",
    "not_acceptable",
    "rate_limited",
    "headers_too_large",
    "request_timeout",
    "internal",
    "overloaded",
    "database_unavailable",
    "malformed_json",
    "too_large",
    "unsupported_media_type",
    "idempotency_in_flight",
    "idempotency_mismatch",
    "not_found",
    "identity_conflict",
    "stale_version"
   ]
  },
  {
   "id": "getDecision",
   "method": "GET",
   "path": "/api/decisions",
   "aliases": [
    "/api/decisions/{id}"
   ],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Read how one request was understood: what matched, what was vetoed, what changed and why.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id is the Puffle-Decision header of a write.",
    "response": "The decision as it was made."
   },
   "words": [
    "decision"
   ],
   "example": "puffle decision --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The decision."
    }
   ],
   "resource": "decision",
   "paged": false,
   "statuses": [
    200
   ],
   "errors": [
    "unauthenticated",
    "forbidden",
    "validation_failed",
    "unknown_field",
    "not_acceptable",
    "rate_limited",
    "headers_too_large",
    "request_timeout",
    "internal",
    "overloaded",
    "database_unavailable",
    "not_found"
   ]
  }
 ]
};
