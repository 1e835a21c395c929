export { LotseArticle } from './article/lotse-article.ts';
export { LotseChannels } from './channels/lotse-channels.ts';
export { LotseConversation } from './conversation/lotse-conversation.ts';
export * from './events.ts';
export type { Navigation, Target } from './navigation.ts';
export { LotseProvider } from './provider/lotse-provider.ts';
export { LotseSearch } from './search/lotse-search.ts';
export { words } from './strings/strings.ts';
export { LotseWidget } from './widget/lotse-widget.ts';
