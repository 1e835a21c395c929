/** Registers the widget and what belongs to its first screen; its other screens register themselves when they are loaded. */
import { register } from './register.ts';
import { LotseSearch } from './search/lotse-search.ts';
import { LotseWidget } from './widget/lotse-widget.ts';

register('lotse-search', LotseSearch);
register('lotse-widget', LotseWidget);
