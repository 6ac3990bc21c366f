import type { ReadVerb } from '../calls.ts';

/** The workspace and the key of the call. */
export const getMe: ReadVerb<'getMe'> = async (_sql, { caller }) => ({
  body: {
    workspace: { id: caller.workspaceId, name: caller.workspaceName },
    key: {
      id: caller.keyId,
      name: caller.keyName,
      prefix: caller.keyPrefix,
      scopes: [...caller.scopes],
      createdAt: caller.keyCreatedAt.toISOString(),
      expiresAt: caller.keyExpiresAt?.toISOString() ?? null,
    },
    actor: caller.actor,
  },
});
