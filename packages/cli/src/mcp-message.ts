/** As much of a JSON-RPC message as the proxy looks at. */
export type JsonRpcMessage = {
  readonly jsonrpc?: string;
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: { readonly protocolVersion?: string };
};

const versionKey = 'io.modelcontextprotocol/protocolVersion';

/** The message in a line of text; undefined when it is none. */
export function readMessage(text: string): JsonRpcMessage | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? message : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The headers that repeat what a message says, as the HTTP transport wants them: protocols since 2026 name version, method and
 * target in every request, the earlier ones the version that was agreed on.
 */
export function mcpHeaders(message: JsonRpcMessage, agreedVersion: string | undefined): Record<string, string> {
  const meta = message.params?._meta;
  const version = typeof meta === 'object' && meta !== null ? Reflect.get(meta, versionKey) : undefined;
  if (typeof version !== 'string' || message.method === undefined) {
    return agreedVersion === undefined ? {} : { 'mcp-protocol-version': agreedVersion };
  }
  const target = message.params?.name ?? message.params?.uri;
  return {
    'mcp-protocol-version': version,
    'mcp-method': message.method,
    ...(typeof target === 'string' && { 'mcp-name': headerText(target) }),
  };
}

function headerText(text: string): string {
  if (/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text) && !text.startsWith('=?')) return text;
  return `=?base64?${Buffer.from(text).toString('base64')}?=`;
}
