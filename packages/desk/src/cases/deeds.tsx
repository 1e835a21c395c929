/** What agents do to a case: the two frequent deeds as buttons, the others behind one. Each asks first, for none can be taken back. */
import { useSignal } from '@preact/signals';
import { actionKinds, endings, hasEnded, healths, usualFiles, type CaseAction, type Ending, type Health } from '@lotse/contract';
import type { CaseDeed, DeskCase } from '@lotse/contract/desk-cases';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Tray } from '../files.tsx';
import { offeredFlows } from '../flow-offers.ts';
import { Field } from '../form.tsx';
import { AttachIcon } from '../icons.tsx';
import { Menu } from '../menu.tsx';
import { useReading } from '../reading.ts';
import { inLanguage } from '../replies.ts';
import { DeedSheet, writtenIn, type DeedProps } from './deed-sheet.tsx';
import { EndLinks } from './end-links.tsx';
import { Choice, Radios, TextArea } from './fields.tsx';
import { MovePromise } from './move-promise.tsx';
import { promiseOf } from './promised.ts';
import { useCaseWords } from './words.ts';

type Sheet = 'advance' | 'promise' | 'skip' | 'health' | 'document' | 'note' | 'action' | 'end' | 'links';

interface DeedsProps extends Omit<DeedProps, 'onClose'> {
  /** Opens the field for a message to the customer. */
  readonly asks: boolean;
  onAsk(): void;
}

export const Deeds = ({ asks, onAsk, ...props }: DeedsProps) => {
  const { about } = props;
  const { words } = useDesk().language.value;
  const own = useCaseWords();
  const sheet = useSignal<Sheet | undefined>(undefined);
  const over = hasEnded(about);
  const stage = about.stages.find(({ state }) => state === 'current');
  const open = (which: Sheet) => () => (sheet.value = which);
  const further = over
    ? (['document', 'note', 'links'] as const)
    : stage
      ? (['skip', 'health', 'document', 'note', 'action', 'end', 'links'] as const)
      : (['health', 'document', 'note', 'action', 'end', 'links'] as const);
  return (
    <div class="case-deeds">
      {!over && stage && (
        <button type="button" class="secondary" onClick={open('advance')}>
          {own.deeds.advance}
        </button>
      )}
      {!over && (
        <button type="button" class="secondary" onClick={open('promise')}>
          {about.promise ? own.deeds.promise : own.deeds.firstPromise}
        </button>
      )}
      {!over && (
        <button type="button" class="secondary" aria-expanded={asks} onClick={onAsk}>
          {words.cases.ask}
        </button>
      )}
      <Menu label={own.further} items={further.map((which) => ({ text: own.deeds[which], run: open(which) }))} />
      {sheet.value && <SheetOf {...props} which={sheet.value} onClose={() => (sheet.value = undefined)} />}
    </div>
  );
};

const SheetOf = ({ which, ...props }: DeedProps & { readonly which: Sheet }) => {
  switch (which) {
    case 'advance':
      return <PassStage {...props} state="done" />;
    case 'skip':
      return <PassStage {...props} state="skipped" />;
    case 'promise':
      // Where only parts were promised, the one that is told is meant.
      return <MovePromise {...props} partId={promiseOf(props.about) ? undefined : props.about.promise?.partId} />;
    case 'health':
      return <ChangeHealth {...props} />;
    case 'document':
      return <AddDocument {...props} />;
    case 'note':
      return <AddNote {...props} />;
    case 'action':
      return <AskFor {...props} />;
    case 'end':
      return <End {...props} />;
    case 'links':
      return <EndLinks {...props} />;
  }
};

const PassStage = ({ state, ...props }: DeedProps & { readonly state: 'done' | 'skipped' }) => {
  const words = useCaseWords();
  // The one that he has seen, also when a colleague has passed it meanwhile.
  const stage = useSignal(props.about.stages.find((each) => each.state === 'current')).value;
  if (!stage) return null;
  const { stages } = props.about;
  const next = stages.slice(stages.findIndex(({ id }) => id === stage.id) + 1).find((each) => each.state !== 'skipped');
  const isDone = state === 'done';
  const then = next ? words.advanceNext(next.label) : words.advanceLast;
  return (
    <DeedSheet
      {...props}
      title={isDone ? words.advanceTitle(stage.label) : words.skipTitle(stage.label)}
      lead={`${isDone ? then : words.skipLead} ${words.noWayBack}`}
      go={isDone ? words.advanceGo : words.skipGo}
      deed={() => ({ kind: 'stage', stage: stage.id, state })}
      over={(now) => (now.stages.some((each) => each.id === stage.id && each.state === 'current') ? undefined : words.stageGone)}
    />
  );
};

const ChangeHealth = (props: DeedProps) => {
  const words = useCaseWords();
  const { times } = useDesk().language.value;
  const { about } = props;
  const [health, text] = [useSignal<string>(about.health), writtenIn(props, 'health')];
  const deed = (): CaseDeed => ({ kind: 'health', health: health.value as Health, ...(text.value.trim() && { text: text.value.trim() }) });
  return (
    <DeedSheet {...props} title={words.healthTitle} lead={words.healthLead} go={words.healthGo} deed={deed} onDone={() => (text.value = '')}>
      <Radios label={words.deeds.health} value={health} first options={Object.fromEntries(healths.map((each) => [each, words.healths[each]]))} />
      <TextArea label={words.wordsFor(times.language(about.locale))} lang={about.locale} value={text} />
    </DeedSheet>
  );
};

const AddDocument = (props: DeedProps) => {
  const words = useCaseWords();
  const { times } = useDesk().language.value;
  const { shift, about } = props;
  const { uploads } = shift;
  /** Where it lies until it is added, beside those of answers. */
  const place = `case ${about.reference}`;
  const title = useSignal('');
  const tried = useSignal(false);
  const chooser = useRef<HTMLInputElement>(null);
  const files = () => uploads.files.value.filter(({ conversationId }) => conversationId === place);
  const [file] = files();
  const clear = () => {
    for (const { key } of files()) uploads.remove(key);
  };
  useEffect(() => clear, []);
  const fileFault = file?.ref ? undefined : file?.state === 'uploading' ? words.fileNotReady : words.fileMissing;
  const titleFault = title.value.trim() ? undefined : words.titleMissing;
  const choose = (chosen: readonly File[]) => {
    clear();
    uploads.add(place, chosen.slice(0, 1));
    // Its name is a beginning; the customer reads what stands here.
    title.value ||= chosen[0]?.name.replace(/\.\w+$/, '') ?? '';
  };
  const deed = (): CaseDeed | undefined => {
    tried.value = true;
    const id = file?.ref?.id;
    return id === undefined || titleFault ? undefined : { kind: 'document', file: id, title: title.value.trim() };
  };
  return (
    <DeedSheet {...props} title={words.documentTitle} lead={words.documentLead} go={words.documentGo} deed={deed}>
      <div class={tried.value && fileFault ? 'field field-wrong' : 'field'}>
        <span class="label" id="case-document">
          {words.documentFile}
        </span>
        {tried.value && fileFault && <p class="fault">{fileFault}</p>}
        <Tray shift={shift} conversationId={place} />
        <input
          ref={chooser}
          type="file"
          hidden
          aria-labelledby="case-document"
          accept={usualFiles.types.join()}
          onChange={({ currentTarget }) => {
            choose([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <button type="button" class="secondary" data-first="" aria-describedby="case-document" onClick={() => chooser.current?.click()}>
          <AttachIcon size={18} />
          {file ? words.documentAnother : words.documentChoose}
        </button>
      </div>
      <Field label={words.documentName(times.language(about.locale))} lang={about.locale} value={title} fault={tried.value ? titleFault : undefined} />
    </DeedSheet>
  );
};

const AddNote = (props: DeedProps) => {
  const words = useCaseWords();
  const { times } = useDesk().language.value;
  const { about } = props;
  const [readers, text] = [useSignal('team'), writtenIn(props, 'note')];
  const tried = useSignal(false);
  const forTeam = readers.value === 'team';
  const deed = (): CaseDeed | undefined => {
    tried.value = true;
    return text.value.trim() ? { kind: 'note', text: text.value.trim(), ...(forTeam && { agentsOnly: true }) } : undefined;
  };
  return (
    <DeedSheet {...props} title={words.noteTitle} lead={words.noWayBack} go={words.noteGo} deed={deed} onDone={() => (text.value = '')}>
      <Radios label={words.noteFor} value={readers} first options={{ team: words.noteForTeam, customer: words.noteForCustomer }} />
      <TextArea
        label={forTeam ? words.noteText : words.noteTextIn(times.language(about.locale))}
        lang={forTeam ? undefined : about.locale}
        value={text}
        fault={tried.value && !text.value.trim() ? words.textMissing : undefined}
      />
    </DeedSheet>
  );
};

const AskFor = (props: DeedProps) => {
  const words = useCaseWords();
  const { api, language } = useDesk();
  const { words: shared, times } = language.value;
  const { about } = props;
  const spoken = times.language(about.locale);
  const [kind, label, flow, until, waits] = [useSignal<string>('document'), useSignal(''), useSignal(''), useSignal(''), useSignal(true)];
  const tried = useSignal(false);
  // Without the list he is asked in words all the same.
  const flows = useReading(() => offeredFlows(api)).value.value ?? [];
  const offered = Object.fromEntries(flows.map(({ id, title }) => [id, inLanguage(title, shared.locale)]));
  const deed = (): CaseDeed | undefined => {
    tried.value = true;
    if (!label.value.trim()) return undefined;
    const action = {
      kind: kind.value as CaseAction['kind'],
      label: label.value.trim(),
      ...(waits.value && { needed: true }),
      ...(flow.value && { flow: flow.value }),
      ...(until.value && { until: until.value }),
    };
    return { kind: 'action', action };
  };
  return (
    <DeedSheet {...props} title={words.actionTitle} lead={words.actionLead} go={words.actionGo} deed={deed}>
      <Choice label={words.actionKind} value={kind} first options={Object.fromEntries(actionKinds.map((each) => [each, words.actionKinds[each]]))} />
      <Field label={words.actionLabel(spoken)} lang={about.locale} value={label} fault={tried.value && !label.value.trim() ? words.textMissing : undefined} />
      <Choice label={words.actionFlow} value={flow} options={{ '': words.noFlow, ...offered }} />
      <Field label={words.actionDay} type="date" value={until} />
      <label class="choice">
        <input type="checkbox" checked={waits.value} onChange={(event) => (waits.value = event.currentTarget.checked)} />
        {words.actionWaits}
      </label>
    </DeedSheet>
  );
};

const End = (props: DeedProps) => {
  const words = useCaseWords();
  const { times } = useDesk().language.value;
  const { about } = props;
  const [ending, text] = [useSignal('done'), writtenIn(props, 'end')];
  const deed = (): CaseDeed => ({ kind: 'ended', ending: ending.value as 'done' | Ending, ...(text.value.trim() && { text: text.value.trim() }) });
  return (
    <DeedSheet
      {...props}
      title={words.endTitle}
      lead={`${words.endLead} ${words.noWayBack}`}
      go={words.endGo}
      deed={deed}
      over={isOver(words.endedAlready)}
      onDone={() => (text.value = '')}
    >
      <Radios
        label={words.deeds.end}
        value={ending}
        first
        options={Object.fromEntries(['done' as const, ...endings].map((each) => [each, words.endings[each]]))}
      />
      <TextArea label={words.wordsFor(times.language(about.locale))} lang={about.locale} value={text} />
    </DeedSheet>
  );
};
const isOver = (said: string) => (now: DeskCase) => (hasEnded(now) ? said : undefined);

/** What the customer was asked for need not be done any more. */
export const Settle = ({ action, label, ...props }: DeedProps & { readonly action: string; readonly label: string }) => {
  const words = useCaseWords();
  return (
    <DeedSheet
      {...props}
      title={words.settleTitle(label)}
      lead={words.noWayBack}
      go={words.settle}
      deed={() => ({ kind: 'settled', action })}
      over={(now) => (now.actions?.some(({ id }) => id === action) ? undefined : words.settledAlready)}
    />
  );
};
