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
   "id": "getKeys",
   "method": "GET",
   "path": "/api/keys",
   "aliases": [
    "/api/keys/{id}"
   ],
   "verb": "read",
   "scope": "admin",
   "retry": "safe",
   "summary": "Read a page of the API keys of the workspace, newest first, or one by id.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names one key.",
    "response": "keys with scopes, limits, status and last use, never the keys themselves; nextCursor."
   },
   "words": [
    "key"
   ],
   "example": "puffle key",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The key; its id, not its secret."
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
   "rows": "keys",
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
   "id": "createKey",
   "method": "POST",
   "path": "/api/keys",
   "aliases": [],
   "verb": "create",
   "scope": "admin",
   "retry": "key",
   "summary": "Make an API key. It is shown this once.",
   "agent": {
    "sideEffect": "From now on requests with the new key are answered.",
    "identity": "Every call makes a new key.",
    "response": "The key and its secret. It has no scope, no limit and no time that the key of the call does not have."
   },
   "words": [
    "key",
    "create"
   ],
   "example": "puffle key create --name \"import job\" --scopes read,write",
   "flags": [
    {
     "name": "name",
     "field": "name",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "What it is for."
    },
    {
     "name": "scopes",
     "field": "scopes",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "choices": [
      "read",
      "write",
      "send",
      "admin"
     ],
     "repeated": true,
     "description": "What it may do; read and write unless told."
    },
    {
     "name": "expires-at",
     "field": "expiresAt",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "When it ends; never unless told."
    },
    {
     "name": "limits",
     "field": "limits",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "json",
     "repeated": false,
     "description": "How much it may ask for; as the server is set unless told."
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
   "paged": false,
   "statuses": [
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
    "conflict"
   ]
  },
  {
   "id": "updateKey",
   "method": "PATCH",
   "path": "/api/keys",
   "aliases": [
    "/api/keys/{id}"
   ],
   "verb": "update",
   "scope": "admin",
   "retry": "safe",
   "summary": "Change the name or the limits of an API key.",
   "agent": {
    "sideEffect": "The limits hold within a second on every server.",
    "identity": "id names the key; no limit can be above that of the key of the call.",
    "response": "The key as it is now."
   },
   "words": [
    "key",
    "update"
   ],
   "example": "puffle key update --id 0193a1b2-… --limits '{\"writesPerMinute\":600}'",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The key; its id, not its secret."
    },
    {
     "name": "name",
     "field": "name",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What it is for."
    },
    {
     "name": "limits",
     "field": "limits",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "json",
     "repeated": false,
     "description": "Limits to set; those not named stay."
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
   "resource": "key",
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
    "not_found"
   ]
  },
  {
   "id": "rotateKey",
   "method": "POST",
   "path": "/api/keys/{id}/rotate",
   "aliases": [],
   "verb": "action",
   "scope": "admin",
   "retry": "key",
   "summary": "Make a key that takes the place of another, which ends after a while.",
   "agent": {
    "sideEffect": "The new key is valid at once, the former one for overlapHours more.",
    "identity": "id names the former key.",
    "response": "The new key, with the name, scopes and limits of the former one, and its secret."
   },
   "words": [
    "key",
    "rotate"
   ],
   "example": "puffle key rotate --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The key; its id, not its secret."
    },
    {
     "name": "overlap-hours",
     "field": "overlapHours",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "number",
     "integer": true,
     "repeated": false,
     "description": "How long the former key stays valid, 0 to 168 hours; 24 unless told."
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
   "paged": false,
   "statuses": [
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
    "conflict"
   ]
  },
  {
   "id": "deleteKey",
   "method": "DELETE",
   "path": "/api/keys",
   "aliases": [
    "/api/keys/{id}"
   ],
   "verb": "delete",
   "scope": "admin",
   "retry": "safe",
   "summary": "Revoke an API key.",
   "agent": {
    "sideEffect": "Requests with the key are refused, within a second on every server. What it did stays.",
    "identity": "id names the key; a key cannot revoke itself.",
    "response": "success: true."
   },
   "words": [
    "key",
    "delete"
   ],
   "example": "puffle key delete --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The key; its id, not its secret."
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
    "conflict"
   ]
  },
  {
   "id": "getAudit",
   "method": "GET",
   "path": "/api/audit",
   "aliases": [],
   "verb": "read",
   "scope": "admin",
   "retry": "safe",
   "summary": "Read who did what: a page of the audit log, newest first, or all that fits as a file.",
   "agent": {
    "sideEffect": "None; a file leaves an entry of its own.",
    "identity": "Every filter given has to hold.",
    "response": "entries, one a call that changed something, read personal data in bulk, or was refused by its key; nextCursor."
   },
   "words": [
    "audit"
   ],
   "example": "puffle audit --operation eraseLead",
   "flags": [
    {
     "name": "operation",
     "field": "operation",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only this operation, such as eraseLead."
    },
    {
     "name": "key-id",
     "field": "keyId",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only calls with this key."
    },
    {
     "name": "on-behalf-of",
     "field": "onBehalfOf",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only calls with this Puffle-Actor."
    },
    {
     "name": "subject-id",
     "field": "subjectId",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only calls that named, made or touched this: a Lead, a List, a key, an import."
    },
    {
     "name": "request-id",
     "field": "requestId",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only this request."
    },
    {
     "name": "refused",
     "field": "refused",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "true: only refused calls; false: only those carried out."
    },
    {
     "name": "since",
     "field": "since",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "From this time on."
    },
    {
     "name": "until",
     "field": "until",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Before this time."
    },
    {
     "name": "csv",
     "field": "csv",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "spreadsheet",
      "machine"
     ],
     "repeated": false,
     "description": "As text/csv: for a spreadsheet (formulas guarded, the default), or for a machine (cells as they are)."
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
   "streams": [
    "text/csv",
    "application/x-ndjson"
   ],
   "rows": "entries",
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
    "database_unavailable"
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
     "name": "as-of",
     "field": "asOf",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "With id: the Lead as it was known at this time."
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
     "name": "csv",
     "field": "csv",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "spreadsheet",
      "machine"
     ],
     "repeated": false,
     "description": "As text/csv: for a spreadsheet (formulas guarded, the default), or for a machine (cells as they are)."
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
   "streams": [
    "text/csv",
    "application/x-ndjson"
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
    "suppressed",
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
  },
  {
   "id": "getLists",
   "method": "GET",
   "path": "/api/lists",
   "aliases": [
    "/api/lists/{id}"
   ],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Read every List with its counts, or one by id.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names one List; `all` is the built-in List of every Lead.",
    "response": "lists, newest first, `all` first of all."
   },
   "words": [
    "list"
   ],
   "example": "puffle list",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The List; `all` is the built-in List of every Lead."
    }
   ],
   "rows": "lists",
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
  },
  {
   "id": "createList",
   "method": "POST",
   "path": "/api/lists",
   "aliases": [],
   "verb": "create",
   "scope": "write",
   "retry": "key",
   "summary": "Create a List, with Leads in it if leadIds is given.",
   "agent": {
    "sideEffect": "Creates one List and adds the given Leads to it; nothing else about them changes.",
    "identity": "Every call makes a new List; names need not be unique.",
    "response": "The List with its counts, 201."
   },
   "words": [
    "list",
    "create"
   ],
   "example": "puffle list create --name 'Berlin founders' --lead-type person",
   "flags": [
    {
     "name": "name",
     "field": "name",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What people call the List."
    },
    {
     "name": "description",
     "field": "description",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What the List is for."
    },
    {
     "name": "lead-type",
     "field": "leadType",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "choices": [
      "person",
      "company",
      "mixed"
     ],
     "repeated": false,
     "description": "Which Leads the List takes: person, company or mixed."
    },
    {
     "name": "lead-ids",
     "field": "leadIds",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": true,
     "description": "Up to 10,000 Leads to start with."
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
   "resource": "list",
   "paged": false,
   "statuses": [
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
    "not_found"
   ]
  },
  {
   "id": "updateList",
   "method": "PATCH",
   "path": "/api/lists",
   "aliases": [
    "/api/lists/{id}"
   ],
   "verb": "update",
   "scope": "write",
   "retry": "safe",
   "summary": "Rename a List, describe it, or change which Leads it takes.",
   "agent": {
    "sideEffect": "Changes the named fields of the List; its members stay.",
    "identity": "id names the List; `all` cannot be changed.",
    "response": "The List as it is now; 409 when present members would not fit the leadType."
   },
   "words": [
    "list",
    "update"
   ],
   "example": "puffle list update --id 0193a1b2-… --name 'Berlin founders, 2026'",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The List; `all` is the built-in List of every Lead."
    },
    {
     "name": "name",
     "field": "name",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "What people call the List."
    },
    {
     "name": "description",
     "field": "description",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What the List is for."
    },
    {
     "name": "lead-type",
     "field": "leadType",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "person",
      "company",
      "mixed"
     ],
     "repeated": false,
     "description": "Which Leads the List takes: person, company or mixed."
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
   "resource": "list",
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
    "conflict"
   ]
  },
  {
   "id": "deleteList",
   "method": "DELETE",
   "path": "/api/lists",
   "aliases": [
    "/api/lists/{id}"
   ],
   "verb": "delete",
   "scope": "write",
   "retry": "key",
   "summary": "Delete a List; its Leads stay.",
   "agent": {
    "sideEffect": "Removes the List and its memberships; no Lead is deleted.",
    "identity": "id names the List; `all` cannot be deleted.",
    "response": "success: true."
   },
   "words": [
    "list",
    "delete"
   ],
   "example": "puffle list delete --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The List; `all` is the built-in List of every Lead."
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
    "conflict"
   ]
  },
  {
   "id": "getListLeads",
   "method": "GET",
   "path": "/api/lists/{id}/leads",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Read a page of the Leads in a List, newest Lead first.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names the List; `all` holds every Lead.",
    "response": "leads, the total, hasMore and nextCursor; pass nextCursor as cursor for the next page."
   },
   "words": [
    "list",
    "lead"
   ],
   "example": "puffle list lead --id 0193a1b2-… --all --format csv",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The List; `all` is the built-in List of every Lead."
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
     "name": "as-of",
     "field": "asOf",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Who was in the List at this time, each Lead as it was known then."
    },
    {
     "name": "csv",
     "field": "csv",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "spreadsheet",
      "machine"
     ],
     "repeated": false,
     "description": "As text/csv: for a spreadsheet (formulas guarded, the default), or for a machine (cells as they are)."
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
   "streams": [
    "text/csv",
    "application/x-ndjson"
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
   "id": "addListLeads",
   "method": "POST",
   "path": "/api/lists/{id}/leads",
   "aliases": [],
   "verb": "add",
   "scope": "write",
   "retry": "safe",
   "summary": "Add up to 10,000 Leads to a List.",
   "agent": {
    "sideEffect": "Adds the Leads that are not in the List yet; repeating changes nothing more.",
    "identity": "id names the List, leadIds the Leads; merged ids stand for their survivors.",
    "response": "The List with its counts."
   },
   "words": [
    "list",
    "lead",
    "add"
   ],
   "example": "puffle list lead add --id 0193a1b2-… --lead-ids 0193a1b3-…,0193a1b4-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The List; `all` is the built-in List of every Lead."
    },
    {
     "name": "lead-ids",
     "field": "leadIds",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": true,
     "description": "1 to 10,000 Leads."
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
   "resource": "list",
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
    "not_found"
   ]
  },
  {
   "id": "removeListLeads",
   "method": "DELETE",
   "path": "/api/lists/{id}/leads",
   "aliases": [],
   "verb": "remove",
   "scope": "write",
   "retry": "safe",
   "summary": "Remove up to 10,000 Leads from a List; the Leads stay.",
   "agent": {
    "sideEffect": "Removes the Leads from the List; no Lead is deleted.",
    "identity": "id names the List, leadIds the Leads; nothing can be removed from `all`.",
    "response": "The List with its counts."
   },
   "words": [
    "list",
    "lead",
    "remove"
   ],
   "example": "puffle list lead remove --id 0193a1b2-… --lead-ids 0193a1b3-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The List; `all` is the built-in List of every Lead."
    },
    {
     "name": "lead-ids",
     "field": "leadIds",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": true,
     "description": "1 to 10,000 Leads."
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
   "resource": "list",
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
    "conflict"
   ]
  },
  {
   "id": "importList",
   "method": "POST",
   "path": "/api/lists/import",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "key",
   "summary": "Create or reuse up to 500 Leads and put them in a List.",
   "agent": {
    "sideEffect": "Does what Create Lead does for each row and adds the Lead to the List; with preview: true nothing.",
    "identity": "The rules of Create Lead, row by row; listId names the List, without it a new one is made.",
    "response": "The List, the Leads in the order of the rows, the counts, and each refused row with its reason."
   },
   "words": [
    "list",
    "import"
   ],
   "example": "puffle list import --leads @leads.json --preview",
   "flags": [
    {
     "name": "leads",
     "field": "leads",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "json",
     "repeated": true,
     "description": "1 to 500 Create Lead bodies."
    },
    {
     "name": "list-id",
     "field": "listId",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "The List; a new one unless told."
    },
    {
     "name": "preview",
     "field": "preview",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "boolean",
     "repeated": false,
     "description": "Only say what would happen."
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
   "rows": "leads",
   "resource": "preview",
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
    "nothing_imported"
   ]
  },
  {
   "id": "startLeadSearch",
   "method": "POST",
   "path": "/api/leads/search",
   "aliases": [],
   "verb": "create",
   "scope": "write",
   "retry": "key",
   "summary": "Search for people or companies by a sentence, and put them in a List.",
   "agent": {
    "sideEffect": "Asks the configured provider in the background and does what Create Lead does for each row; may spend credits.",
    "identity": "listId names the List; an unknown one makes a List with that id, none a new List. The same prompt on the same List goes on where it stopped.",
    "response": "202 with the task and its List; read the task by taskId until its status is completed, failed or cancelled."
   },
   "words": [
    "lead",
    "search",
    "create"
   ],
   "example": "puffle lead search create --prompt 'senators from Washington or Minnesota' --fetch-count 10 --wait",
   "follow": {
    "work": "task",
    "read": "getLeadSearches",
    "by": "taskId",
    "stop": "cancelLeadSearch",
    "tell": [
     "unsupported",
     "summary",
     "errorMessage"
    ],
    "show": {
     "operation": "getLeadSearchResults",
     "fields": {
      "added": true,
      "include": "lead",
      "limit": 500
     },
     "each": "lead",
     "as": "leads"
    },
    "waits": "asked"
   },
   "flags": [
    {
     "name": "prompt",
     "field": "prompt",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Who is looked for, in a sentence of at most 500 characters."
    },
    {
     "name": "fetch-count",
     "field": "fetch_count",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "number",
     "integer": true,
     "repeated": false,
     "description": "How many Leads to put in the List, 1 to 2,500 (taken to the nearest of these); 25 unless told."
    },
    {
     "name": "list-id",
     "field": "listId",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "The List to fill; it is made when there is none with this id."
    },
    {
     "name": "list-name",
     "field": "listName",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What to call a new List; the prompt unless told."
    }
   ],
   "paged": false,
   "statuses": [
    202
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
    "search_active",
    "limit_reached",
    "conflict"
   ]
  },
  {
   "id": "getLeadSearches",
   "method": "GET",
   "path": "/api/leads/search",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Read one search by its id, or the newest 20.",
   "agent": {
    "sideEffect": "None.",
    "identity": "taskId names one search.",
    "response": "tasks, newest first, each with its status, filters and counts."
   },
   "words": [
    "lead",
    "search"
   ],
   "example": "puffle lead search --task-id 0193a1b2-…",
   "columns": [
    "id",
    "status",
    "prompt",
    "resultCount",
    "summary",
    "createdAt"
   ],
   "flags": [
    {
     "name": "task-id",
     "field": "taskId",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The search."
    }
   ],
   "rows": "tasks",
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
  },
  {
   "id": "getLeadSearchResults",
   "method": "GET",
   "path": "/api/leads/search/results",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "The rows that the provider gave to a search, each with its Lead and what became of it.",
   "agent": {
    "sideEffect": "None.",
    "identity": "taskId names the search.",
    "response": "results in the order of the provider; pass nextCursor as cursor for the next page."
   },
   "words": [
    "lead",
    "search",
    "result"
   ],
   "example": "puffle lead search result --task-id 0193a1b2-…",
   "flags": [
    {
     "name": "task-id",
     "field": "taskId",
     "place": "query",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The search."
    },
    {
     "name": "added",
     "field": "added",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "Only rows that put a Lead in the List (true), or that did not (false)."
    },
    {
     "name": "include",
     "field": "include",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "lead"
     ],
     "repeated": false,
     "description": "Also show each Lead as it is now."
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
   "rows": "results",
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
   "id": "parseLeadSearch",
   "method": "POST",
   "path": "/api/leads/search/parse",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "safe",
   "summary": "See how a sentence is understood, without starting anything.",
   "agent": {
    "sideEffect": "None in Puffle; where a language model is configured, it is asked.",
    "identity": "None; nothing is stored.",
    "response": "filters, and in unsupported what of the sentence the search would leave out and why."
   },
   "words": [
    "lead",
    "search",
    "parse"
   ],
   "example": "puffle lead search parse --prompt 'CTOs of fintech companies in Berlin, not agencies'",
   "flags": [
    {
     "name": "prompt",
     "field": "prompt",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Who is looked for, in a sentence of at most 500 characters."
    }
   ],
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
   "id": "cancelLeadSearch",
   "method": "POST",
   "path": "/api/leads/search/cancel",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "safe",
   "summary": "Stop a search; what it has saved stays.",
   "agent": {
    "sideEffect": "Stops the search after the rows under way; Leads that are in the List stay.",
    "identity": "taskId names the search.",
    "response": "The task with what it has found so far; 409 when it has ended already."
   },
   "words": [
    "lead",
    "search",
    "cancel"
   ],
   "example": "puffle lead search cancel --task-id 0193a1b2-…",
   "flags": [
    {
     "name": "task-id",
     "field": "taskId",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The search."
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
   "resource": "task",
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
    "conflict"
   ]
  },
  {
   "id": "createImport",
   "method": "POST",
   "path": "/api/imports",
   "aliases": [],
   "verb": "create",
   "scope": "write",
   "retry": "key",
   "summary": "Import a CSV or NDJSON file of any size, or see beforehand what it would do.",
   "agent": {
    "sideEffect": "Stores the file, then does what Create Lead does for each row, in the background; with dryRun nothing.",
    "identity": "The rules of Create Lead, row by row in the order of the file; a column with our own Lead id is that Lead.",
    "response": "202 with the import; read it by id until its status is completed, failed or cancelled."
   },
   "words": [
    "import",
    "create"
   ],
   "short": [
    "import"
   ],
   "example": "puffle import people.csv --type person --preview",
   "follow": {
    "work": "import",
    "read": "getImports",
    "by": "id",
    "stop": "cancelImport",
    "waits": "always"
   },
   "flags": [
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
     "description": "person or company, when neither the header nor a column says so."
    },
    {
     "name": "list-id",
     "field": "listId",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "A List to put the Leads in."
    },
    {
     "name": "mapping",
     "field": "mapping",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "json",
     "repeated": false,
     "description": "Column to field, such as {\"Job Title\":\"title\"}; other columns go to raw. Remembered for this header."
    },
    {
     "name": "source",
     "field": "source",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Where the file comes from, such as apollo."
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
   "upload": [
    "text/csv",
    "application/x-ndjson"
   ],
   "resource": "import",
   "paged": false,
   "statuses": [
    202
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
    "nothing_imported"
   ]
  },
  {
   "id": "getImports",
   "method": "GET",
   "path": "/api/imports",
   "aliases": [
    "/api/imports/{id}"
   ],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Read one import by id, or a page of imports, newest first.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names one import.",
    "response": "import with counts, progress and examples for an id; else imports and nextCursor."
   },
   "words": [
    "import"
   ],
   "example": "puffle import --id 0193a1b2-…",
   "columns": [
    "id",
    "status",
    "dryRun",
    "type",
    "counts",
    "createdAt"
   ],
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "One import."
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
   "rows": "imports",
   "resource": "import",
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
   "id": "getImportErrors",
   "method": "GET",
   "path": "/api/imports/{id}/errors",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "The refused rows of an import as a CSV that can be mended and sent again.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names the import.",
    "response": "A CSV: the original columns, then _row (the line in the file), _error_code and _error."
   },
   "words": [
    "import",
    "error"
   ],
   "example": "puffle import error --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The import."
    }
   ],
   "streams": [
    "text/csv"
   ],
   "mediaType": "text/csv",
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
  },
  {
   "id": "cancelImport",
   "method": "POST",
   "path": "/api/imports/{id}/cancel",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "safe",
   "summary": "Stop an import; the rows done so far stay until it is undone.",
   "agent": {
    "sideEffect": "Stops the import after the batch under way.",
    "identity": "id names the import.",
    "response": "The import with the rows done so far; 409 when it has ended already."
   },
   "words": [
    "import",
    "cancel"
   ],
   "example": "puffle import cancel --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The import."
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
   "resource": "import",
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
    "conflict"
   ]
  },
  {
   "id": "undoImport",
   "method": "POST",
   "path": "/api/imports/{id}/undo",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "safe",
   "summary": "Take everything that an import said out of the Leads again.",
   "agent": {
    "sideEffect": "Leads that only the import spoke of go, others return to what they were, its merges are unmade.",
    "identity": "id names the import.",
    "response": "202 with the import; its kept names what a person or another source changed since."
   },
   "words": [
    "import",
    "undo"
   ],
   "example": "puffle import undo --id 0193a1b2-…",
   "follow": {
    "work": "import",
    "read": "getImports",
    "by": "id",
    "stop": "cancelImport",
    "waits": "always"
   },
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The import."
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
   "resource": "import",
   "paged": false,
   "statuses": [
    202
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
    "conflict"
   ]
  },
  {
   "id": "redoImport",
   "method": "POST",
   "path": "/api/imports/{id}/redo",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "safe",
   "summary": "Put back what undoing an import took out.",
   "agent": {
    "sideEffect": "What the import said counts again; Leads that went come back under their ids.",
    "identity": "id names an import that was undone.",
    "response": "202 with the import."
   },
   "words": [
    "import",
    "redo"
   ],
   "example": "puffle import redo --id 0193a1b2-…",
   "follow": {
    "work": "import",
    "read": "getImports",
    "by": "id",
    "stop": "cancelImport",
    "waits": "always"
   },
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The import."
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
   "resource": "import",
   "paged": false,
   "statuses": [
    202
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
    "conflict"
   ]
  },
  {
   "id": "withdrawSource",
   "method": "POST",
   "path": "/api/sources/withdraw",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "key",
   "summary": "Take out of the Leads what a provider, an import or an API key has said.",
   "agent": {
    "sideEffect": "Leads of which nothing is left go, others say less, merges that it caused are unmade; nothing is erased.",
    "identity": "Exactly one of provider, importId and keyId; since leaves out what was said before.",
    "response": "202 with the withdrawal; read it by id until it is completed. dryRun first shows the counts and what is kept."
   },
   "words": [
    "source",
    "withdraw"
   ],
   "example": "puffle source withdraw --provider apollo --dry-run",
   "follow": {
    "work": "withdrawal",
    "read": "getWithdrawals",
    "by": "id",
    "waits": "always"
   },
   "flags": [
    {
     "name": "provider",
     "field": "provider",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What came with this provider or source."
    },
    {
     "name": "import-id",
     "field": "importId",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What this import said."
    },
    {
     "name": "key-id",
     "field": "keyId",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What was said with this API key."
    },
    {
     "name": "since",
     "field": "since",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "Only what was said at this time or later."
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
   "resource": "withdrawal",
   "paged": false,
   "statuses": [
    202
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
    "conflict"
   ]
  },
  {
   "id": "getWithdrawals",
   "method": "GET",
   "path": "/api/sources/withdrawals",
   "aliases": [
    "/api/sources/withdrawals/{id}"
   ],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Read one withdrawal by id, or a page of withdrawals, newest first.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names one withdrawal.",
    "response": "withdrawals and nextCursor."
   },
   "words": [
    "source",
    "withdrawal"
   ],
   "example": "puffle source withdrawal --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "One withdrawal."
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
   "rows": "withdrawals",
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
   "id": "restoreSource",
   "method": "POST",
   "path": "/api/sources/restore",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "safe",
   "summary": "Put back what a withdrawal took out.",
   "agent": {
    "sideEffect": "What was withdrawn counts again; Leads that went come back under their ids.",
    "identity": "withdrawalId names a completed withdrawal.",
    "response": "202 with the withdrawal; read it by id until it is restored."
   },
   "words": [
    "source",
    "restore"
   ],
   "example": "puffle source restore --withdrawal-id 0193a1b2-…",
   "follow": {
    "work": "withdrawal",
    "read": "getWithdrawals",
    "by": "id",
    "waits": "always"
   },
   "flags": [
    {
     "name": "withdrawal-id",
     "field": "withdrawalId",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The withdrawal to take back."
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
   "resource": "withdrawal",
   "paged": false,
   "statuses": [
    202
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
    "conflict"
   ]
  },
  {
   "id": "getLeadHistory",
   "method": "GET",
   "path": "/api/leads/{id}/history",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Everything that was said and decided about one Lead, newest first.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names the Lead; a merged id answers with its survivor.",
    "response": "entries: who said what when, what changed and by which rule; pass nextCursor as cursor for older ones."
   },
   "words": [
    "lead",
    "history"
   ],
   "example": "puffle lead history --id 0193a1b2-…",
   "columns": [
    "at",
    "kind",
    "summary",
    "by",
    "changes"
   ],
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The Lead."
    },
    {
     "name": "include",
     "field": "include",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "request"
     ],
     "repeated": false,
     "description": "Also show each request as it was received."
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
   "rows": "entries",
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
   "id": "compareLeads",
   "method": "GET",
   "path": "/api/leads/why",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Why two Leads are, or are not, one.",
   "agent": {
    "sideEffect": "None.",
    "identity": "ids names two Leads; merged ids stand for their survivors.",
    "response": "isOne, a summary, and each reason with what it speaks for and the decision or verdict behind it."
   },
   "words": [
    "lead",
    "why"
   ],
   "example": "puffle lead why --ids 0193a1b2-…,0193a1b3-…",
   "flags": [
    {
     "name": "ids",
     "field": "ids",
     "place": "query",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": true,
     "description": "Two Leads, separated by a comma."
    }
   ],
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
  },
  {
   "id": "diffLead",
   "method": "GET",
   "path": "/api/leads/diff",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "What changed in a Lead between two times.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names the Lead; each side is read as it was known at its time.",
    "response": "One entry for each field that differs, with the rule behind the newer value."
   },
   "words": [
    "lead",
    "diff"
   ],
   "example": "puffle lead diff --id 0193a1b2-… --from 2026-01-01T00:00:00Z",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The Lead."
    },
    {
     "name": "from",
     "field": "from",
     "place": "query",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The earlier time."
    },
    {
     "name": "to",
     "field": "to",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The later time; now unless told."
    }
   ],
   "rows": "changes",
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
  },
  {
   "id": "mergeLeads",
   "method": "POST",
   "path": "/api/leads/merge",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "safe",
   "summary": "Make 2 to 50 Leads one.",
   "agent": {
    "sideEffect": "The survivor takes over identifiers, observations and Lists of the others; their ids keep working.",
    "identity": "ids names the Leads; survivorId chooses the one that stays, else the best identified and oldest stays.",
    "response": "The Lead, the ids merged into it, and the decision with every field that changed; dryRun=true shows it beforehand."
   },
   "words": [
    "lead",
    "merge"
   ],
   "example": "puffle lead merge --ids 0193a1b2-… --ids 0193a1b3-…",
   "flags": [
    {
     "name": "ids",
     "field": "ids",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": true,
     "description": "The Leads that are one."
    },
    {
     "name": "survivor-id",
     "field": "survivorId",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The one of them that stays."
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
    "conflict",
    "stale_version"
   ]
  },
  {
   "id": "unmergeLead",
   "method": "POST",
   "path": "/api/leads/unmerge",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "key",
   "summary": "Take back a merge: every Lead is again what it was before.",
   "agent": {
    "sideEffect": "Restores the merged Leads; later observations go where their identifiers belong; a verdict different keeps them apart.",
    "identity": "id names the survivor (or a merged Lead), mergeId another merge than the latest.",
    "response": "leads: all sides; setAside: observations that fit no single side; kept: what stays with the survivor. dryRun=true shows it beforehand."
   },
   "words": [
    "lead",
    "unmerge"
   ],
   "example": "puffle lead unmerge --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The Lead whose latest merge is taken back."
    },
    {
     "name": "merge-id",
     "field": "mergeId",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Another of its merges than the latest: the id of its entry in the history."
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
    "conflict",
    "stale_version"
   ]
  },
  {
   "id": "getConflicts",
   "method": "GET",
   "path": "/api/leads/conflicts",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Contradictions that wait for a verdict, newest first.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id narrows the queue to one Lead.",
    "response": "conflicts: the identifier, the Leads, the evidence, and the call that settles each; nextCursor for the next page."
   },
   "words": [
    "lead",
    "conflict"
   ],
   "example": "puffle lead conflict",
   "columns": [
    "id",
    "kind",
    "leads",
    "identifier",
    "evidence",
    "hint"
   ],
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only conflicts of this Lead."
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
     "name": "state",
     "field": "state",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "open",
      "settled",
      "all"
     ],
     "repeated": false,
     "description": "open unless told."
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
   "rows": "conflicts",
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
   "id": "createVerdict",
   "method": "POST",
   "path": "/api/leads/verdicts",
   "aliases": [],
   "verb": "create",
   "scope": "write",
   "retry": "safe",
   "summary": "Say once and for good whether two Leads are the same.",
   "agent": {
    "sideEffect": "same merges the two, different forbids every merge of them and settles their conflicts, unsure takes them off the queue of duplicates.",
    "identity": "leadIds names the two Leads; a verdict replaces those that stand between them. Where a merge brings several together, different holds before same, and same before unsure.",
    "response": "The verdict; after same also the surviving Lead and the decision of the merge."
   },
   "words": [
    "lead",
    "verdict",
    "create"
   ],
   "example": "puffle lead verdict create --lead-ids 0193a1b2-… --lead-ids 0193a1b3-… --verdict different",
   "flags": [
    {
     "name": "lead-ids",
     "field": "leadIds",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": true,
     "description": "The two Leads."
    },
    {
     "name": "verdict",
     "field": "verdict",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "choices": [
      "same",
      "different",
      "unsure"
     ],
     "repeated": false,
     "description": "same, different or unsure."
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
   "paged": false,
   "statuses": [
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
    "conflict"
   ]
  },
  {
   "id": "getDuplicates",
   "method": "GET",
   "path": "/api/leads/duplicates",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Leads that may be one person or company, best first.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id narrows to one Lead; otherwise the queue of the workspace. Found a moment after a Lead changes.",
    "response": "duplicates: pairs with a band and reasons in words; a verdict removes a pair for good. searching: whether changed Leads are still to be compared. Nothing is merged by itself."
   },
   "words": [
    "lead",
    "duplicate"
   ],
   "example": "puffle lead duplicate --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Only pairs of this Lead."
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
     "name": "band",
     "field": "band",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "very_likely",
      "likely",
      "possible"
     ],
     "repeated": false,
     "description": "Only this band."
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
   "rows": "duplicates",
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
   "id": "deleteLead",
   "method": "DELETE",
   "path": "/api/leads",
   "aliases": [
    "/api/leads/{id}"
   ],
   "verb": "delete",
   "scope": "write",
   "retry": "safe",
   "summary": "Delete a Lead with everything that was stored about it.",
   "agent": {
    "sideEffect": "Removes the Lead, those merged into it, and all they carried, for good; its identifiers are free again.",
    "identity": "id names the Lead; a merged id is refused with its survivor.",
    "response": "success: true."
   },
   "words": [
    "lead",
    "delete"
   ],
   "example": "puffle lead delete --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The Lead to delete."
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
    "conflict",
    "stale_version"
   ]
  },
  {
   "id": "eraseLead",
   "method": "POST",
   "path": "/api/leads/erase",
   "aliases": [],
   "verb": "action",
   "scope": "write",
   "retry": "safe",
   "summary": "Delete a Lead and keep its identity from coming back.",
   "agent": {
    "sideEffect": "Does what Delete Lead does and keeps keyed hashes of its identifiers, by which a later request about it is recognised.",
    "identity": "id names the Lead; a merged id is refused with its survivor.",
    "response": "success: true and how many identifiers are suppressed."
   },
   "words": [
    "lead",
    "erase"
   ],
   "example": "puffle lead erase --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The Lead to erase."
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
    "conflict",
    "stale_version"
   ]
  },
  {
   "id": "exportSubject",
   "method": "GET",
   "path": "/api/leads/{id}/subject",
   "aliases": [],
   "verb": "read",
   "scope": "read",
   "retry": "safe",
   "summary": "Everything that is held about one Lead, for the person it is about.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names the Lead; a merged id answers with its survivor.",
    "response": "One object with the Lead and every stored row that carries it."
   },
   "words": [
    "lead",
    "subject"
   ],
   "short": [
    "lead",
    "export-subject"
   ],
   "example": "puffle lead export-subject --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The Lead."
    }
   ],
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
  },
  {
   "id": "getWebhooks",
   "method": "GET",
   "path": "/api/webhooks",
   "aliases": [
    "/api/webhooks/{id}"
   ],
   "verb": "read",
   "scope": "admin",
   "retry": "safe",
   "summary": "Read every webhook, or one by id.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names one webhook.",
    "response": "webhooks, newest first, each with its status and, when it was disabled, the reason."
   },
   "words": [
    "webhook"
   ],
   "example": "puffle webhook",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The webhook."
    }
   ],
   "rows": "webhooks",
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
  },
  {
   "id": "createWebhook",
   "method": "POST",
   "path": "/api/webhooks",
   "aliases": [],
   "verb": "create",
   "scope": "admin",
   "retry": "key",
   "summary": "Have an address told about what happens from now on.",
   "agent": {
    "sideEffect": "From now on every event of these types is sent to the address, signed, at least once.",
    "identity": "Every call makes a new webhook.",
    "response": "The webhook and its secret, which is shown this once."
   },
   "words": [
    "webhook",
    "create"
   ],
   "example": "puffle webhook create --url https://crm.example/hook --events lead.created,lead.merged",
   "flags": [
    {
     "name": "url",
     "field": "url",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "An https address; without one events wait until they are taken."
    },
    {
     "name": "events",
     "field": "events",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "choices": [
      "lead.created",
      "lead.updated",
      "lead.merged",
      "lead.deleted",
      "import.finished",
      "search.finished",
      "conflict.opened"
     ],
     "repeated": true,
     "description": "What to be told about; everything unless told."
    },
    {
     "name": "description",
     "field": "description",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What it is for."
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
   "paged": false,
   "statuses": [
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
    "conflict"
   ]
  },
  {
   "id": "updateWebhook",
   "method": "PATCH",
   "path": "/api/webhooks",
   "aliases": [
    "/api/webhooks/{id}"
   ],
   "verb": "update",
   "scope": "admin",
   "retry": "safe",
   "summary": "Change a webhook, disable it, or enable it again.",
   "agent": {
    "sideEffect": "Later deliveries follow the change; enabling sends what has waited.",
    "identity": "id names the webhook.",
    "response": "The webhook as it is now."
   },
   "words": [
    "webhook",
    "update"
   ],
   "example": "puffle webhook update --id 0193a1b2-… --enabled",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The webhook."
    },
    {
     "name": "url",
     "field": "url",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "An https address."
    },
    {
     "name": "events",
     "field": "events",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "lead.created",
      "lead.updated",
      "lead.merged",
      "lead.deleted",
      "import.finished",
      "search.finished",
      "conflict.opened"
     ],
     "repeated": true,
     "description": "What to be told about; everything unless told."
    },
    {
     "name": "description",
     "field": "description",
     "place": "body",
     "required": false,
     "nullable": true,
     "type": "string",
     "repeated": false,
     "description": "What it is for."
    },
    {
     "name": "enabled",
     "field": "enabled",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "boolean",
     "repeated": false,
     "description": "false: send nothing more; what happens meanwhile is not recorded."
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
   "resource": "webhook",
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
    "not_found"
   ]
  },
  {
   "id": "deleteWebhook",
   "method": "DELETE",
   "path": "/api/webhooks",
   "aliases": [
    "/api/webhooks/{id}"
   ],
   "verb": "delete",
   "scope": "admin",
   "retry": "key",
   "summary": "Delete a webhook with its deliveries.",
   "agent": {
    "sideEffect": "Nothing more is sent to its address; what was not delivered yet is dropped.",
    "identity": "id names the webhook.",
    "response": "success: true."
   },
   "words": [
    "webhook",
    "delete"
   ],
   "example": "puffle webhook delete --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "body",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The webhook."
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
    "not_found"
   ]
  },
  {
   "id": "rotateWebhookSecret",
   "method": "POST",
   "path": "/api/webhooks/{id}/rotate",
   "aliases": [],
   "verb": "action",
   "scope": "admin",
   "retry": "key",
   "summary": "Give a webhook a new secret; for 24 hours deliveries carry signatures of both.",
   "agent": {
    "sideEffect": "Deliveries are signed with the new secret, and for 24 hours with the former one too.",
    "identity": "id names the webhook.",
    "response": "The webhook and its new secret."
   },
   "words": [
    "webhook",
    "rotate"
   ],
   "example": "puffle webhook rotate --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The webhook."
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
    "not_found"
   ]
  },
  {
   "id": "getWebhookDeliveries",
   "method": "GET",
   "path": "/api/webhooks/{id}/deliveries",
   "aliases": [],
   "verb": "read",
   "scope": "admin",
   "retry": "safe",
   "summary": "Read a page of what was, is being, or could not be delivered to a webhook, newest first.",
   "agent": {
    "sideEffect": "None.",
    "identity": "id names the webhook.",
    "response": "deliveries with status, attempts and the last answer, and nextCursor; kept for 30 days."
   },
   "words": [
    "webhook",
    "delivery"
   ],
   "example": "puffle webhook delivery --id 0193a1b2-… --status failed",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The webhook."
    },
    {
     "name": "status",
     "field": "status",
     "place": "query",
     "required": false,
     "nullable": false,
     "type": "string",
     "choices": [
      "pending",
      "delivered",
      "failed"
     ],
     "repeated": false,
     "description": "Only these."
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
   "rows": "deliveries",
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
   "id": "replayWebhook",
   "method": "POST",
   "path": "/api/webhooks/{id}/replay",
   "aliases": [],
   "verb": "action",
   "scope": "admin",
   "retry": "key",
   "summary": "Send events of the last 30 days to a webhook again.",
   "agent": {
    "sideEffect": "The chosen events are sent again under their ids, as if they had just happened.",
    "identity": "id names the webhook; eventIds or since chooses the events, else those that failed.",
    "response": "How many events will be sent."
   },
   "words": [
    "webhook",
    "replay"
   ],
   "example": "puffle webhook replay --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The webhook."
    },
    {
     "name": "event-ids",
     "field": "eventIds",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": true,
     "description": "These events."
    },
    {
     "name": "since",
     "field": "since",
     "place": "body",
     "required": false,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "Everything from this time on."
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
    "conflict"
   ]
  },
  {
   "id": "takeWebhookEvents",
   "method": "POST",
   "path": "/api/webhooks/{id}/take",
   "aliases": [],
   "verb": "action",
   "scope": "admin",
   "retry": "key",
   "summary": "Take the events that wait at a webhook without a url, oldest first.",
   "agent": {
    "sideEffect": "The events count as delivered and are not given again.",
    "identity": "id names a webhook without a url.",
    "response": "events, at most limit of them; none when nothing waits."
   },
   "words": [
    "webhook",
    "take"
   ],
   "example": "puffle webhook take --id 0193a1b2-…",
   "flags": [
    {
     "name": "id",
     "field": "id",
     "place": "path",
     "required": true,
     "nullable": false,
     "type": "string",
     "repeated": false,
     "description": "The webhook."
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
     "description": "At most so many, 1 to 100; 100 unless told."
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
   "rows": "events",
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
    "conflict"
   ]
  }
 ]
};
