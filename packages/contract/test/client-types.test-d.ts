import { expectTypeOf } from 'vitest';
import type { Client, RowOf } from '../src/client/index.ts';
import type { Lead, OperationById } from '../src/index.ts';

declare const client: Client;

const call = client.createLead({ type: 'person', name: 'Ada', explain: true }, { idempotencyKey: 'k' });
expectTypeOf((await call).lead).toEqualTypeOf<Lead>();
expectTypeOf((await call.withResponse()).status).toEqualTypeOf<number>();

// @ts-expect-error: `name` is required.
client.createLead({ type: 'person' });
// @ts-expect-error: `kind` is no field.
client.createLead({ type: 'person', name: 'Ada', kind: 'x' });
// @ts-expect-error: `type` is one of two words.
client.createLead({ type: 'robot', name: 'Ada' });
// @ts-expect-error: the input is required.
client.createLead();

expectTypeOf((await client.getLeads()).leads).toEqualTypeOf<Lead[]>();
expectTypeOf<RowOf<OperationById<'getLeads'>>>().toEqualTypeOf<Lead>();
for await (const lead of client.getLeads.all({ type: 'person' })) expectTypeOf(lead).toEqualTypeOf<Lead>();

// @ts-expect-error: `all` keeps the cursor itself.
client.getLeads.all({ cursor: 'x' });
// @ts-expect-error: a write has no pages.
client.createLead.all({ type: 'person', name: 'Ada' });
// @ts-expect-error: one thing has no pages.
client.getMe.all();
