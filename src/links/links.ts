/** Every address of the site, each made in one place. All of them start with the base path and pages end with a slash. */
export interface Links {
  readonly home: string;
  readonly plans: string;
  readonly provinces: string;
  readonly about: string;
  readonly method: string;
  readonly icon: string;
  readonly plan: (planId: string) => string;
  readonly clause: (planId: string, clauseId: string) => string;
  readonly planMarkdown: (planId: string) => string;
  readonly planJson: (planId: string) => string;
  /** The list of corrected scanning errors of a plan. */
  readonly planCorrections: (planId: string) => string;
  readonly province: (provinceId: string) => string;
  /** A copy of a source document, byte for byte. */
  readonly source: (fileName: string) => string;
}

/** The addresses of a site that lives under `base` (`/` or `/ke-hoach-mo`). */
export function createLinks(base: string): Links {
  const at = (path: string): string => `${base.replace(/\/$/, '')}/${path}`;
  const plan = (planId: string): string => at(`ke-hoach/${planId}/`);
  return {
    home: at(''),
    plans: at('ke-hoach/'),
    provinces: at('tinh/'),
    about: at('gioi-thieu/'),
    method: at('phuong-phap/'),
    icon: at('bieu-tuong.svg'),
    plan,
    clause: (planId, clauseId) => `${plan(planId)}#${clauseId}`,
    planMarkdown: (planId) => at(`ke-hoach/${planId}.md`),
    planJson: (planId) => at(`ke-hoach/${planId}.json`),
    planCorrections: (planId) => at(`ke-hoach/${planId}/hieu-dinh/`),
    province: (provinceId) => at(`tinh/${provinceId}/`),
    source: (fileName) => at(`nguon/${fileName}`),
  };
}
