/** The text of an article: the Markdown subset, with a row of tools and a key for each. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { described, Framed, type Fault } from '../form.tsx';
import { thereIn } from './articles-there.ts';
import { ChooseArticle } from './choose-article.tsx';
import type { Editing } from './editing.ts';
import { useKnowledge } from './knowledge-context.ts';
import { linked, marked, type Insertion } from './marks.ts';
import { BoldIcon, HeadingIcon, LinkIcon, ListIcon } from './tool-icons.tsx';

export const bodyId = 'article-body';

const tools = [
  { mark: 'heading', Icon: HeadingIcon, code: 'Digit2', shift: true, keys: ['⇧', '2'] },
  { mark: 'bold', Icon: BoldIcon, code: 'KeyB', shift: false, keys: ['B'] },
  { mark: 'list', Icon: ListIcon, code: 'Digit8', shift: true, keys: ['⇧', '8'] },
  { mark: 'link', Icon: LinkIcon, code: 'KeyK', shift: false, keys: ['K'] },
] as const;
type Tool = (typeof tools)[number]['mark'];

export const BodyField = ({ editing, fault }: { readonly editing: Editing; readonly fault: Fault | undefined }) => {
  const { words: all } = useDesk().language.value;
  const { words, library } = useKnowledge();
  const { locale, body, id } = editing.draft.value;
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is selected while the link's article is chosen. */
  const links = useSignal<readonly [from: number, to: number] | undefined>(undefined);
  const selection = (): readonly [number, number] => [field.current?.selectionStart ?? body.length, field.current?.selectionEnd ?? body.length];
  const put = ({ from, to, text, select }: Insertion) => {
    const area = field.current;
    if (!area) return;
    area.focus();
    area.setSelectionRange(from, to);
    // As if it were typed, so that Ctrl Z takes it back; what a browser does not type so is put in all the same.
    if (!document.execCommand('insertText', false, text)) area.setRangeText(text, from, to);
    editing.set({ body: area.value });
    area.setSelectionRange(...select);
  };
  const use = (tool: Tool) => {
    const [from, to] = selection();
    if (tool === 'link') links.value = [from, to];
    else put(marked(body, from, to, tool, words.placeholders[tool]));
  };
  return (
    <>
      <Framed id={bodyId} label={words.bodyField} fault={fault}>
        <div class="knowledge-tools" role="group" aria-label={words.tools}>
          {tools.map(({ mark, Icon, keys }) => (
            <button
              key={mark}
              type="button"
              class="knowledge-tool"
              aria-label={words.toolNames[mark]}
              title={`${words.toolNames[mark]} (${[all.control, ...keys].join(' ')})`}
              // The selection in the text stays.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => use(mark)}
            >
              <Icon size={20} />
            </button>
          ))}
        </div>
        <textarea
          ref={field}
          id={bodyId}
          class="knowledge-text"
          rows={14}
          lang={locale}
          value={body}
          {...described({ id: bodyId, fault })}
          onInput={(event) => editing.set({ body: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
            const tool = tools.find((each) => each.code === event.code && each.shift === event.shiftKey);
            if (!tool) return;
            event.preventDefault();
            use(tool.mark);
          }}
        />
      </Framed>
      {links.value && (
        <ChooseArticle
          title={words.chooseTitle}
          go={words.linkNow}
          articles={thereIn(locale, library.value.value?.articles).filter((line) => line.id !== id)}
          onChoose={(line) => {
            const [from, to] = links.peek() ?? selection();
            links.value = undefined;
            // The sheet gives the focus back first.
            requestAnimationFrame(() => put(linked(editing.draft.peek().body, from, to, line.id, line.title)));
          }}
          onClose={() => (links.value = undefined)}
        />
      )}
    </>
  );
};

/** Selects a stretch of the text, so that it is seen. */
export const showInBody = (from: number, to: number): void => {
  const area = document.getElementById(bodyId);
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.focus();
  area.setSelectionRange(from, to);
};
