import { disposableDomains } from './data/generated/disposable-domains.ts';
import { freeMailDomains } from './data/generated/free-mail-domains.ts';
import { roleLocalParts } from './data/generated/role-local-parts.ts';
import {
  addedDisposable,
  addedFreeMail,
  addedRoles,
  relayHosts,
  removedFreeMail,
  removedRoles,
} from './data/overrides.ts';
import type { ParsedHost } from './parsed-host.ts';

export type MailHost = { readonly whose: 'own' | 'free' | 'relay' | 'disposable'; readonly name: string };

const none: ReadonlySet<string> = new Set();
let disposable: ReadonlySet<string> | undefined;
let freeMail: ReadonlySet<string> | undefined;
let roles: ReadonlySet<string> | undefined;

/** Whose mail a host carries: its owner's, anybody's (free), forwarded (relay), or a public inbox (disposable); `name` is the listed host. */
export function classifyMailHost(host: ParsedHost): MailHost {
  disposable ??= correct(disposableDomains, addedDisposable, none);
  freeMail ??= correct(freeMailDomains, addedFreeMail, removedFreeMail);
  for (const name of [host.name, host.registrable]) {
    if (name === null) break;
    if (relayHosts.has(name)) return { whose: 'relay', name };
    if (freeMail.has(name)) return { whose: 'free', name };
    if (disposable.has(name)) return { whose: 'disposable', name };
  }
  return { whose: 'own', name: host.registrable ?? host.name };
}

/** Whether a local part names a function (`info`, `sales`) rather than a person. The `+tag` is cut already. */
export function isRoleLocalPart(local: string): boolean {
  roles ??= correct(roleLocalParts, addedRoles, removedRoles);
  return roles.has(local);
}

function correct(list: string, added: ReadonlySet<string>, removed: ReadonlySet<string>): ReadonlySet<string> {
  const result = new Set(list.trim().split('\n'));
  for (const name of added) result.add(name);
  for (const name of removed) result.delete(name);
  return result;
}
