/** Registers all elements, each once. */
import './define-widget.ts';
import { LotseChannels } from './channels/lotse-channels.ts';
import { LotseProvider } from './provider/lotse-provider.ts';
import { defineCallback } from './callback/callback.ts';
import { register } from './register.ts';
import { defineCases } from './cases/cases.ts';
import { defineConversation } from './conversation/conversation.ts';
import { defineDeclaration } from './declaration/declaration.ts';
import { defineFlow } from './flow/flow.ts';
import { defineHandoff } from './handoff/handoff.ts';
import { defineArticle } from './search/search.ts';

register('lotse-channels', LotseChannels);
register('lotse-provider', LotseProvider);
defineArticle();
defineCallback();
defineCases();
defineConversation();
defineDeclaration();
defineFlow();
defineHandoff();
