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
  ]
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
  ]
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
  "rows": "results"
 },
 "getLeads": {
  "method": "GET",
  "path": "/api/leads",
  "query": [
   "id",
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
  ]
 },
 "getDecision": {
  "method": "GET",
  "path": "/api/decisions",
  "query": [
   "id"
  ]
 }
};
