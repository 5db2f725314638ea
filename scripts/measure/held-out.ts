/** The plan that the rules were not tuned on: what is measured in it says most of plans to come. */
export const heldOut = 'vinh-long-1925-qd-ubnd-2023';
