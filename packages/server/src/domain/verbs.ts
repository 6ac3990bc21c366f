import { getMe } from './account/get-me.ts';
import { getSettings } from './account/get-settings.ts';
import { createKey, deleteKey, getKeys, rotateKey, updateKey } from './account/serve-keys.ts';
import { updateSettings } from './account/update-settings.ts';
import { getAudit, streamAudit } from './audit/get-audit.ts';
import type { Verbs } from './calls.ts';
import { createVerdict } from './conflicts/create-verdict.ts';
import { getConflicts } from './conflicts/get-conflicts.ts';
import { getDuplicates } from './duplicates/get-duplicates.ts';
import { deleteLead } from './erasure/delete-lead.ts';
import { eraseLead } from './erasure/erase-lead.ts';
import { exportSubject } from './erasure/export-subject.ts';
import { compareLeads } from './history/compare-leads.ts';
import { diffLead } from './history/diff-lead.ts';
import { getLeadHistory } from './history/get-lead-history.ts';
import { cancelImport } from './imports/cancel-import.ts';
import { createImport } from './imports/create-import.ts';
import { getImportErrors } from './imports/get-import-errors.ts';
import { getImports } from './imports/get-imports.ts';
import { redoImport } from './imports/redo-import.ts';
import { undoImport } from './imports/undo-import.ts';
import { createLead } from './leads/create-lead.ts';
import { createLeads } from './leads/create-leads.ts';
import { getDecision } from './leads/get-decision.ts';
import { getLeads } from './leads/get-leads.ts';
import { lookUpLeads } from './leads/look-up-leads.ts';
import { streamLeads } from './leads/stream-leads.ts';
import { updateLead } from './leads/update-lead.ts';
import { addListLeads } from './lists/add-list-leads.ts';
import { createList } from './lists/create-list.ts';
import { deleteList } from './lists/delete-list.ts';
import { getListLeads } from './lists/get-list-leads.ts';
import { getLists } from './lists/get-lists.ts';
import { importList } from './lists/import-list.ts';
import { removeListLeads } from './lists/remove-list-leads.ts';
import { streamListLeads } from './lists/stream-list-leads.ts';
import { updateList } from './lists/update-list.ts';
import { mergeByHand } from './merges/merge-by-hand.ts';
import { unmergeLead } from './merges/unmerge-lead.ts';
import { cancelLeadSearch } from './search/cancel-lead-search.ts';
import { getLeadSearchResults } from './search/get-lead-search-results.ts';
import { getLeadSearches } from './search/get-lead-searches.ts';
import { parseLeadSearch } from './search/parse-lead-search.ts';
import { startLeadSearch } from './search/start-lead-search.ts';
import { getWithdrawals } from './sources/get-withdrawals.ts';
import { restoreSource } from './sources/restore-source.ts';
import { withdrawSource } from './sources/withdraw-source.ts';
import { getWebhookDeliveries, replayWebhook, takeWebhookEvents } from './webhooks/follow-deliveries.ts';
import {
  createWebhook,
  deleteWebhook,
  getWebhooks,
  rotateWebhookSecret,
  updateWebhook,
} from './webhooks/manage-webhooks.ts';

/** What carries out each operation of the contract. */
export const verbs: Verbs = {
  getMe: { read: getMe },
  getSettings: { read: getSettings },
  updateSettings: { write: updateSettings },
  getKeys: { read: getKeys },
  createKey: { write: createKey },
  updateKey: { write: updateKey },
  rotateKey: { write: rotateKey },
  deleteKey: { write: deleteKey },
  getAudit: { read: getAudit, stream: streamAudit },
  createLead: { group: createLead },
  createLeads: { write: createLeads },
  getLeads: { read: getLeads, lookup: lookUpLeads, stream: streamLeads },
  updateLead: { write: updateLead },
  getDecision: { read: getDecision },
  getLists: { read: getLists },
  createList: { write: createList },
  updateList: { write: updateList },
  deleteList: { write: deleteList },
  getListLeads: { read: getListLeads, stream: streamListLeads },
  addListLeads: { write: addListLeads },
  removeListLeads: { write: removeListLeads },
  importList: { write: importList },
  startLeadSearch: { prepared: startLeadSearch },
  getLeadSearches: { read: getLeadSearches },
  getLeadSearchResults: { read: getLeadSearchResults },
  parseLeadSearch: { compute: parseLeadSearch },
  cancelLeadSearch: { write: cancelLeadSearch },
  createImport: { upload: createImport },
  getImports: { read: getImports },
  getImportErrors: { stream: getImportErrors },
  cancelImport: { write: cancelImport },
  undoImport: { write: undoImport },
  redoImport: { write: redoImport },
  withdrawSource: { write: withdrawSource },
  getWithdrawals: { read: getWithdrawals },
  restoreSource: { write: restoreSource },
  mergeLeads: { write: mergeByHand },
  unmergeLead: { write: unmergeLead },
  getConflicts: { read: getConflicts },
  createVerdict: { write: createVerdict },
  getLeadHistory: { read: getLeadHistory },
  compareLeads: { read: compareLeads },
  diffLead: { read: diffLead },
  deleteLead: { write: deleteLead },
  eraseLead: { write: eraseLead },
  exportSubject: { read: exportSubject },
  getDuplicates: { read: getDuplicates },
  getWebhooks: { read: getWebhooks },
  createWebhook: { write: createWebhook },
  updateWebhook: { write: updateWebhook },
  deleteWebhook: { write: deleteWebhook },
  rotateWebhookSecret: { write: rotateWebhookSecret },
  getWebhookDeliveries: { read: getWebhookDeliveries },
  replayWebhook: { write: replayWebhook },
  takeWebhookEvents: { write: takeWebhookEvents },
};
