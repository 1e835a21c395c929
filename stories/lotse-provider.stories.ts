import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-provider.states.ts';

export default { title: 'lotse-provider', component: 'lotse-provider' } satisfies Meta;

export const SeveralElements: StoryObj = { render: states.severalElements };
export const WithoutAClient: StoryObj = { render: states.withoutAClient };
