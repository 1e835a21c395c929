/** Registers all elements, each once. */
import './define-widget.ts';
import { LotseProvider } from './provider/lotse-provider.ts';
import { register } from './register.ts';
import { defineConversation } from './conversation/conversation.ts';
import { defineArticle } from './search/search.ts';

register('lotse-provider', LotseProvider);
defineArticle();
defineConversation();
