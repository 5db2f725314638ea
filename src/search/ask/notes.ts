/** What an answer has to say of what is not there. Nothing of it claims more than that it was not found here. */
export type Note =
  /** There is no plan of a place. */
  | { readonly kind: 'noPlan'; readonly place: string }
  /** There is none of a place itself, but of those that were united in it. */
  | { readonly kind: 'onlyFormer'; readonly place: string; readonly places: readonly string[] }
  /** The goals of these plans are not taken out yet, so that nothing can be said of them. */
  | { readonly kind: 'notRead'; readonly places: readonly string[] }
  /** No plan of these places sets a level for what is asked. */
  | { readonly kind: 'noLevel'; readonly subject: string; readonly places: readonly string[] }
  /** Levels are set, but for none of these years; of no place in particular where `places` is empty. */
  | {
      readonly kind: 'noLevelYear';
      readonly subject: string;
      readonly years: readonly number[];
      readonly places: readonly string[];
    }
  /** Nobody published a value of it that was found. */
  | { readonly kind: 'noValue'; readonly subject: string; readonly places: readonly string[] }
  /** No single clause of these places has all the words. */
  | { readonly kind: 'notMentioned'; readonly subject: string; readonly places: readonly string[] }
  /** No clause says something of it and of these years; with an empty subject, none says something of these years. */
  | {
      readonly kind: 'noYear';
      readonly subject: string;
      readonly years: readonly number[];
      readonly places: readonly string[];
    }
  /** Words that stand nowhere. */
  | { readonly kind: 'absent'; readonly words: readonly string[] }
  /** Nothing has all the words; these were left out, the most frequent first. */
  | { readonly kind: 'without'; readonly words: readonly string[] }
  /** The plan gives the task to nobody, or no time. */
  | { readonly kind: 'noParty' }
  | { readonly kind: 'noTime' };
