/** Where and as whom to connect: a `postgresql://` URL, and the role that the session takes on after its login. */
export type ConnectionSettings = { readonly url: string; readonly role?: string };

export type Engine = {
  readonly kind: 'embedded' | 'external';
  readonly description: string;
  readonly owner: ConnectionSettings;
  readonly app: ConnectionSettings;
  stop(): Promise<void>;
};

/** The engine can not serve; the message is one sentence for the person who starts the server. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

export const APP_ROLE = 'puffle_app';
export const OWNER_ROLE = 'puffle_owner';
export const DATABASE_NAME = 'puffle';
