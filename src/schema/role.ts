// Apart from the schema of a task: pages load these words, and must not load a validator with them.
/**
 * What a body is to do in a task, as the document says it: `lead` chủ trì, `assigned` được giao (the work stands under
 * its name, whatever is printed), `requested` đề nghị, `support` phối hợp. In the order in which they bind.
 */
export const roles = ['lead', 'assigned', 'requested', 'support'] as const;

export type Role = (typeof roles)[number];
