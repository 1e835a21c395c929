// A page allows one Trusted Types policy of ours, `lotse`, and a name can be taken only once: whichever of our files comes first makes it
// and leaves it where the others find it. In our bundle Lit takes it from here too (rollup.config.mjs).

interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const place = Symbol.for('lotse.policy');
type Page = { trustedTypes?: PolicyFactory; [place]?: Policy | undefined };
const same = (text: string) => text;

/**
 * The page's one policy; undefined where the browser knows no Trusted Types.
 * Throws what the browser throws when the page does not allow a policy named `lotse`.
 */
export const policy = (): Policy | undefined =>
  ((window as Page)[place] ??= (window as Page).trustedTypes?.createPolicy('lotse', { createHTML: same, createScript: same }));
