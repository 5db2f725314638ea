import { z } from 'zod';

/** Every field name a schema knows, at any depth; used to suggest the field an editor meant. */
export function schemaFields(schema: z.ZodType): readonly string[] {
  const fields = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (typeof node === 'object' && node !== null) {
      if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
        for (const name of Object.keys(node.properties)) fields.add(name);
      }
      for (const value of Object.values(node)) visit(value);
    }
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...fields];
}
