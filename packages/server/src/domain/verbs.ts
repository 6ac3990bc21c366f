import { getMe } from './account/get-me.ts';
import { getSettings } from './account/get-settings.ts';
import { updateSettings } from './account/update-settings.ts';
import type { Verbs } from './calls.ts';
import { createLead } from './leads/create-lead.ts';
import { createLeads } from './leads/create-leads.ts';
import { getDecision } from './leads/get-decision.ts';
import { getLeads } from './leads/get-leads.ts';
import { updateLead } from './leads/update-lead.ts';

/** What carries out each operation of the contract. */
export const verbs: Verbs = {
  getMe: { read: getMe },
  getSettings: { read: getSettings },
  updateSettings: { write: updateSettings },
  createLead: { group: createLead },
  createLeads: { write: createLeads },
  getLeads: { read: getLeads },
  updateLead: { write: updateLead },
  getDecision: { read: getDecision },
};
