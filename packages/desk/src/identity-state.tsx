import type { DeskConversation } from '@lotse/contract/desk';
import { useDesk } from './desk.ts';

/** Whether anybody but the visitor says who he is: what was signed may be relied on, what was stated has not been checked. */
export const IdentityState = ({ about: { signed, visitor } }: { readonly about: DeskConversation }) => {
  const { words, times } = useDesk().language.value;
  const { identity } = words;
  const rows: readonly (readonly [name: string, value: string | undefined])[] = signed
    ? [
        [identity.customerNumber, signed.subject],
        [identity.email, signed.email],
        [identity.signedBy, `${signed.issuer}, ${times.day(signed.at, Date.now())}, ${times.clock(signed.at)}`],
      ]
    : [];
  return (
    <>
      <div>
        <dt>{identity.identity}</dt>
        <dd>
          <span class="chip" data-identity={signed ? 'signed' : 'stated'}>
            {signed ? identity.signed : visitor.name === undefined ? identity.unknown : identity.stated}
          </span>
        </dd>
      </div>
      {rows.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </>
  );
};
