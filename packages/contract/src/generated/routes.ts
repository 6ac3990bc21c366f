// Generated from the contract by scripts/generate.ts. Do not edit.
import type { Routes } from '../client/route.ts';

export const routes: Routes = {
 "getMe": {
  "method": "GET",
  "path": "/api/me"
 },
 "getSettings": {
  "method": "GET",
  "path": "/api/settings"
 },
 "updateSettings": {
  "method": "PATCH",
  "path": "/api/settings",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "getKeys": {
  "method": "GET",
  "path": "/api/keys",
  "query": [
   "id",
   "limit",
   "cursor"
  ],
  "rows": "keys",
  "paged": true
 },
 "createKey": {
  "method": "POST",
  "path": "/api/keys",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "updateKey": {
  "method": "PATCH",
  "path": "/api/keys",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "rotateKey": {
  "method": "POST",
  "path": "/api/keys/{id}/rotate",
  "params": [
   "id"
  ],
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "deleteKey": {
  "method": "DELETE",
  "path": "/api/keys",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "getAudit": {
  "method": "GET",
  "path": "/api/audit",
  "query": [
   "operation",
   "keyId",
   "onBehalfOf",
   "subjectId",
   "requestId",
   "refused",
   "since",
   "until",
   "csv",
   "limit",
   "cursor"
  ],
  "rows": "entries",
  "paged": true
 },
 "createLead": {
  "method": "POST",
  "path": "/api/leads",
  "query": [
   "onMatch",
   "onConflict",
   "explain",
   "unknown",
   "dryRun"
  ],
  "hasBody": true
 },
 "createLeads": {
  "method": "POST",
  "path": "/api/leads/batch",
  "query": [
   "onMatch",
   "onConflict",
   "explain",
   "unknown",
   "dryRun"
  ],
  "hasBody": true,
  "rows": "results"
 },
 "getLeads": {
  "method": "GET",
  "path": "/api/leads",
  "query": [
   "id",
   "asOf",
   "type",
   "q",
   "name",
   "title",
   "role",
   "company",
   "domain",
   "email",
   "industry",
   "location",
   "listId",
   "updatedSince",
   "sort",
   "include",
   "csv",
   "limit",
   "cursor"
  ],
  "rows": "leads",
  "paged": true
 },
 "updateLead": {
  "method": "PATCH",
  "path": "/api/leads",
  "query": [
   "explain",
   "unknown",
   "dryRun",
   "pin"
  ],
  "hasBody": true
 },
 "getDecision": {
  "method": "GET",
  "path": "/api/decisions",
  "query": [
   "id"
  ]
 },
 "getLists": {
  "method": "GET",
  "path": "/api/lists",
  "query": [
   "id"
  ],
  "rows": "lists"
 },
 "createList": {
  "method": "POST",
  "path": "/api/lists",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "updateList": {
  "method": "PATCH",
  "path": "/api/lists",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "deleteList": {
  "method": "DELETE",
  "path": "/api/lists",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "getListLeads": {
  "method": "GET",
  "path": "/api/lists/{id}/leads",
  "params": [
   "id"
  ],
  "query": [
   "type",
   "asOf",
   "csv",
   "limit",
   "cursor"
  ],
  "rows": "leads",
  "paged": true
 },
 "addListLeads": {
  "method": "POST",
  "path": "/api/lists/{id}/leads",
  "params": [
   "id"
  ],
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "removeListLeads": {
  "method": "DELETE",
  "path": "/api/lists/{id}/leads",
  "params": [
   "id"
  ],
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "importList": {
  "method": "POST",
  "path": "/api/lists/import",
  "query": [
   "unknown",
   "dryRun"
  ],
  "hasBody": true,
  "rows": "leads"
 },
 "startLeadSearch": {
  "method": "POST",
  "path": "/api/leads/search",
  "hasBody": true
 },
 "getLeadSearches": {
  "method": "GET",
  "path": "/api/leads/search",
  "query": [
   "taskId"
  ],
  "rows": "tasks"
 },
 "getLeadSearchResults": {
  "method": "GET",
  "path": "/api/leads/search/results",
  "query": [
   "taskId",
   "added",
   "include",
   "limit",
   "cursor"
  ],
  "rows": "results",
  "paged": true
 },
 "parseLeadSearch": {
  "method": "POST",
  "path": "/api/leads/search/parse",
  "hasBody": true
 },
 "cancelLeadSearch": {
  "method": "POST",
  "path": "/api/leads/search/cancel",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "createImport": {
  "method": "POST",
  "path": "/api/imports",
  "query": [
   "type",
   "listId",
   "mapping",
   "source",
   "dryRun"
  ],
  "upload": [
   "text/csv",
   "application/x-ndjson"
  ]
 },
 "getImports": {
  "method": "GET",
  "path": "/api/imports",
  "query": [
   "id",
   "limit",
   "cursor"
  ],
  "rows": "imports",
  "paged": true
 },
 "getImportErrors": {
  "method": "GET",
  "path": "/api/imports/{id}/errors",
  "params": [
   "id"
  ],
  "mediaType": "text/csv"
 },
 "cancelImport": {
  "method": "POST",
  "path": "/api/imports/{id}/cancel",
  "params": [
   "id"
  ],
  "query": [
   "dryRun"
  ]
 },
 "undoImport": {
  "method": "POST",
  "path": "/api/imports/{id}/undo",
  "params": [
   "id"
  ],
  "query": [
   "dryRun"
  ]
 },
 "redoImport": {
  "method": "POST",
  "path": "/api/imports/{id}/redo",
  "params": [
   "id"
  ],
  "query": [
   "dryRun"
  ]
 },
 "withdrawSource": {
  "method": "POST",
  "path": "/api/sources/withdraw",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "getWithdrawals": {
  "method": "GET",
  "path": "/api/sources/withdrawals",
  "query": [
   "id",
   "limit",
   "cursor"
  ],
  "rows": "withdrawals",
  "paged": true
 },
 "restoreSource": {
  "method": "POST",
  "path": "/api/sources/restore",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "getLeadHistory": {
  "method": "GET",
  "path": "/api/leads/{id}/history",
  "params": [
   "id"
  ],
  "query": [
   "include",
   "limit",
   "cursor"
  ],
  "rows": "entries",
  "paged": true
 },
 "compareLeads": {
  "method": "GET",
  "path": "/api/leads/why",
  "query": [
   "ids"
  ]
 },
 "diffLead": {
  "method": "GET",
  "path": "/api/leads/diff",
  "query": [
   "id",
   "from",
   "to"
  ],
  "rows": "changes"
 },
 "mergeLeads": {
  "method": "POST",
  "path": "/api/leads/merge",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "unmergeLead": {
  "method": "POST",
  "path": "/api/leads/unmerge",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "getConflicts": {
  "method": "GET",
  "path": "/api/leads/conflicts",
  "query": [
   "id",
   "type",
   "state",
   "limit",
   "cursor"
  ],
  "rows": "conflicts",
  "paged": true
 },
 "createVerdict": {
  "method": "POST",
  "path": "/api/leads/verdicts",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "getDuplicates": {
  "method": "GET",
  "path": "/api/leads/duplicates",
  "query": [
   "id",
   "type",
   "band",
   "limit",
   "cursor"
  ],
  "rows": "duplicates",
  "paged": true
 },
 "deleteLead": {
  "method": "DELETE",
  "path": "/api/leads",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "eraseLead": {
  "method": "POST",
  "path": "/api/leads/erase",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "exportSubject": {
  "method": "GET",
  "path": "/api/leads/{id}/subject",
  "params": [
   "id"
  ]
 },
 "getWebhooks": {
  "method": "GET",
  "path": "/api/webhooks",
  "query": [
   "id"
  ],
  "rows": "webhooks"
 },
 "createWebhook": {
  "method": "POST",
  "path": "/api/webhooks",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "updateWebhook": {
  "method": "PATCH",
  "path": "/api/webhooks",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "deleteWebhook": {
  "method": "DELETE",
  "path": "/api/webhooks",
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "rotateWebhookSecret": {
  "method": "POST",
  "path": "/api/webhooks/{id}/rotate",
  "params": [
   "id"
  ],
  "query": [
   "dryRun"
  ]
 },
 "getWebhookDeliveries": {
  "method": "GET",
  "path": "/api/webhooks/{id}/deliveries",
  "params": [
   "id"
  ],
  "query": [
   "status",
   "limit",
   "cursor"
  ],
  "rows": "deliveries",
  "paged": true
 },
 "replayWebhook": {
  "method": "POST",
  "path": "/api/webhooks/{id}/replay",
  "params": [
   "id"
  ],
  "query": [
   "dryRun"
  ],
  "hasBody": true
 },
 "takeWebhookEvents": {
  "method": "POST",
  "path": "/api/webhooks/{id}/take",
  "params": [
   "id"
  ],
  "query": [
   "limit",
   "dryRun"
  ],
  "rows": "events"
 }
};
