import { z } from 'zod';
import { findNearest } from '../text/nearest.ts';

/** Authored data brought into the types of its schema, so that the checks can read on where a field is wrong. */
export interface Typed {
  readonly value: unknown;
  /** False where something was missing or of another type: what stands there now nobody wrote. */
  readonly isWhole: boolean;
}

/**
 * The value in the types of the schema: what has the right type stays as it is, however wrong it may be; a value out of
 * a list becomes the nearest of it, unknown fields are left out, and what is missing or of another type becomes null
 * where null is allowed, else empty.
 */
export function toTyped(schema: z.ZodType, raw: unknown): Typed {
  const walk = new Walk();
  const value = walk.type(schema, raw);
  return { value, isWhole: walk.isWhole };
}

class Walk {
  isWhole = true;

  type(schema: unknown, raw: unknown): unknown {
    if (schema instanceof z.ZodNullable) return raw === null ? null : this.orNull(schema.unwrap(), raw);
    if (schema instanceof z.ZodObject) return this.group(schema.shape, raw);
    if (schema instanceof z.ZodArray) return this.list(raw, (item) => this.type(schema.element, item));
    if (schema instanceof z.ZodRecord) return this.record(schema.valueType, raw);
    if (schema instanceof z.ZodTuple) return this.tuple(schema, raw);
    if (schema instanceof z.ZodEnum) return this.listed(schema.options.map(String), raw);
    if (schema instanceof z.ZodNumber) return typeof raw === 'number' ? raw : this.fill(0);
    if (schema instanceof z.ZodBoolean) return typeof raw === 'boolean' ? raw : this.fill(false);
    return typeof raw === 'string' ? raw : this.fill('');
  }

  /** Where null is allowed it is the value that claims least. */
  private orNull(schema: unknown, raw: unknown): unknown {
    const before = this.isWhole;
    this.isWhole = true;
    const value = this.type(schema, raw);
    const fits = this.isWhole;
    this.isWhole = before && fits;
    return fits ? value : null;
  }

  private group(shape: Readonly<Record<string, unknown>>, raw: unknown): unknown {
    const fields = isGroup(raw) ? raw : this.fill<Readonly<Record<string, unknown>>>({});
    return Object.fromEntries(
      Object.entries(shape).map(([name, field]) => [name, this.type(field, fields[name])]),
    );
  }

  private list<Item>(raw: unknown, toItem: (item: unknown) => Item): readonly Item[] {
    return Array.isArray(raw) ? raw.map(toItem) : this.fill<readonly Item[]>([]);
  }

  private record(schema: unknown, raw: unknown): unknown {
    if (!isGroup(raw)) return this.fill({});
    return Object.fromEntries(Object.entries(raw).map(([name, item]) => [name, this.type(schema, item)]));
  }

  private tuple({ def }: z.ZodTuple, raw: unknown): unknown {
    const items = this.list(raw, (item) => item);
    const length = Math.max(items.length, def.items.length);
    return Array.from({ length }, (_, index) => this.type(def.items[index] ?? def.rest, items[index]));
  }

  private listed(allowed: readonly string[], raw: unknown): string {
    const [first = ''] = allowed;
    if (typeof raw !== 'string') return this.fill(first);
    return allowed.includes(raw) ? raw : (findNearest(raw, allowed) ?? first);
  }

  private fill<Value>(value: Value): Value {
    this.isWhole = false;
    return value;
  }
}

function isGroup(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
