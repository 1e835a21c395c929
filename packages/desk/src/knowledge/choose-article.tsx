/** A sheet in which one article is chosen by a few letters of its title. */
import { useSignal } from '@preact/signals';
import type { ArticleLine } from '@lotse/contract/desk-knowledge';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Chooser } from '../chooser.tsx';
import { useDesk } from '../desk.ts';
import { Modal } from '../modal.tsx';
import { useKnowledge } from './knowledge-context.ts';

interface ChooseArticleProps {
  readonly title: string;
  readonly go: string;
  readonly articles: readonly ArticleLine[];
  onChoose(line: ArticleLine): void;
  onClose(): void;
  readonly children?: ComponentChildren;
}

export const ChooseArticle = ({ title, go, articles, onChoose, onClose, children }: ChooseArticleProps) => {
  const { words: all } = useDesk().language.value;
  const { words } = useKnowledge();
  const chosen = useSignal<string | undefined>(undefined);
  const tried = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    tried.value = true;
    const line = articles.find(({ id }) => id === chosen.value);
    if (line) onChoose(line);
  };
  return (
    <Modal title={title} class="sheet" onClose={onClose}>
      <form ref={form} class="stack" noValidate onSubmit={submit}>
        <Chooser
          label={words.chooseField}
          choices={articles.map(({ id, title: text, category }) => ({ id, text, detail: category }))}
          value={chosen}
          fault={tried.value && chosen.value === undefined ? words.chooseMissing : undefined}
        />
        {children}
        <div class="sheet-foot">
          <button type="submit" class="primary">
            {go}
          </button>
          <button type="button" class="secondary" onClick={onClose}>
            {all.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
};
