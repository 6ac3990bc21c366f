import type { Tool as ListedTool } from '@modelcontextprotocol/server';
import { type AnyOperation, operations, type Scope } from '@puffle/contract';
import { type DerivedTool, deriveTools, tools } from '@puffle/contract/derive';

/** A tool as it is listed and as it is carried out. */
export type ServedTool = DerivedTool<AnyOperation> & { readonly listed: ListedTool };

const everyTool: readonly ServedTool[] = deriveTools(tools, operations).map((derived) => ({
  ...derived,
  listed: {
    name: derived.tool.name,
    title: derived.title,
    description: derived.description,
    // Both are made from zod objects, so that their root is an object.
    inputSchema: derived.inputSchema as ListedTool['inputSchema'],
    outputSchema: derived.outputSchema as NonNullable<ListedTool['outputSchema']>,
    annotations: { title: derived.title, ...derived.annotations },
  },
}));

/** The tools that a key with these scopes may call: what it may not do is not shown. */
export function servedTools(scopes: readonly Scope[]): readonly ServedTool[] {
  return everyTool.filter((tool) => tool.scopes.every((scope) => scopes.includes(scope)));
}
