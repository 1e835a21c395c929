/** Registers all elements, each once. */
import './define-widget.ts';
import { defineConversation } from './conversation/conversation.ts';
import { defineArticle } from './search/search.ts';

defineArticle();
defineConversation();
