import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as FormerClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as FormerStdioTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as FormerHttpTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

export type ListedTool = {
  readonly name: string;
  readonly description?: string | undefined;
  readonly annotations?: Readonly<Record<string, unknown>> | undefined;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly outputSchema?: Readonly<Record<string, unknown>> | undefined;
};
export type ToolResult = {
  readonly isError: boolean;
  // A test knows which tool it called; the clients hold every answer against the tool's own schema.
  // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field in tests
  readonly data: any;
  readonly text: string;
};
export type McpClient = {
  listTools(): Promise<readonly ListedTool[]>;
  call(name: string, args?: Readonly<Record<string, unknown>>): Promise<ToolResult>;
  instructions(): string | undefined;
  close(): Promise<void>;
};

export type Door = { readonly url: string; readonly key: string };
type Connect = (door: Door) => Promise<McpClient>;

const identity = { name: 'test', version: '1.0.0' };
const puffle = new URL('../../../../cli/bin/puffle.js', import.meta.url).pathname;

/** Both official clients, both protocol eras of the newer one, over both transports. */
export const connections: Readonly<Record<string, Connect>> = {
  'the v2 client of 2026-07-28 over HTTP': (door) => connect({ mode: 'auto' }, httpTransport(door)),
  'the v2 client of 2025 over HTTP': (door) => connect({ mode: 'legacy' }, httpTransport(door)),
  'the v1 client over HTTP': connectFormerHttp,
  'the v2 client of 2026-07-28 over stdio': (door) =>
    connect({ mode: 'auto' }, new StdioClientTransport(stdioOf(door))),
  'the v2 client of 2025 over stdio': (door) => connect({ mode: 'legacy' }, new StdioClientTransport(stdioOf(door))),
  'the v1 client over stdio': connectFormerStdio,
};

/** The client that most tests use. */
export function connectMcp(door: Door): Promise<McpClient> {
  return connect({ mode: 'auto' }, httpTransport(door));
}

function httpTransport({ url, key }: Door): Transport {
  return new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers: { authorization: `Bearer ${key}` } },
  });
}

function stdioOf({ url, key }: Door) {
  return {
    command: process.execPath,
    args: [puffle, 'mcp'],
    env: {
      PUFFLE_API_KEY: key,
      PUFFLE_API_BASE_URL: new URL(url).origin,
      HOME: '/nonexistent',
      PATH: process.env.PATH ?? '',
    },
  };
}

async function connect(
  versionNegotiation: { readonly mode: 'auto' | 'legacy' },
  transport: Transport,
): Promise<McpClient> {
  const client = new Client(identity, { versionNegotiation });
  await client.connect(transport);
  return {
    listTools: async () => (await client.listTools()).tools,
    call: async (name, args = {}) => toResult(await client.callTool({ name, arguments: { ...args } })),
    instructions: () => client.getInstructions(),
    close: () => client.close(),
  };
}

async function connectFormerHttp({ url, key }: Door): Promise<McpClient> {
  const client = new FormerClient(identity);
  const requestInit = { headers: { authorization: `Bearer ${key}` } };
  const transport = new FormerHttpTransport(new URL(url), { requestInit });
  // The former library was not written for exact optional properties.
  await client.connect(transport as Parameters<FormerClient['connect']>[0]);
  return former(client);
}

async function connectFormerStdio(door: Door): Promise<McpClient> {
  const client = new FormerClient(identity);
  await client.connect(new FormerStdioTransport(stdioOf(door)));
  return former(client);
}

function former(client: FormerClient): McpClient {
  return {
    listTools: async () => (await client.listTools()).tools,
    call: async (name, args = {}) => toResult(await client.callTool({ name, arguments: { ...args } })),
    instructions: () => client.getInstructions(),
    close: () => client.close(),
  };
}

function toResult(result: unknown): ToolResult {
  // Both libraries have checked the shape.
  const {
    isError = false,
    structuredContent,
    content,
  } = result as {
    isError?: boolean;
    structuredContent?: unknown;
    content: readonly { type: string; text: string }[];
  };
  const text = content.map((block) => block.text).join('\n');
  return { isError, data: structuredContent ?? JSON.parse(text), text };
}
