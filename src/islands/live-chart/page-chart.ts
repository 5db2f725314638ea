/** A chart as the page carries it: made at build, as JSON, from the same model as the picture and the table. */
export interface PageChart {
  readonly datasets: readonly PageDataset[];
  /** By id of the point. */
  readonly points: Readonly<Record<string, PagePoint>>;
  /** `bottom` is greater than `top` where the axis is turned round, as for ranks. */
  readonly values: {
    readonly bottom: number;
    readonly top: number;
    readonly ticks: readonly { readonly value: number; readonly label: string }[];
  };
  readonly years: { readonly first: number; readonly last: number; readonly years: readonly number[] };
  /** The texts of the picture, as laid out for a wide and for a narrow window. */
  readonly labels: { readonly wide: readonly PageLabel[]; readonly narrow: readonly PageLabel[] };
}

export interface PageDataset {
  readonly id: string;
  readonly kind: 'target' | 'actual';
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle';
  readonly name: string;
  readonly data: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    /** The lower end of a range, else the same as `y`. */
    readonly low: number;
    /** A line leads to it from the point before. */
    readonly isJoined: boolean;
    readonly isContradicted: boolean;
  }[];
}

/** A text by its distance from its point. */
export interface PageLabel {
  readonly pointId: string;
  readonly text: string;
  readonly isName: boolean;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What is said of a point. */
export interface PagePoint {
  readonly label: string;
  readonly title: string;
  readonly quote: string;
  readonly href: string;
  readonly reference: string;
}
