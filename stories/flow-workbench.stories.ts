import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './flow-workbench.states.ts';

export default { title: 'flow-workbench' } satisfies Meta;

export const Template: StoryObj = { render: states.template };
export const Short: StoryObj = { render: states.short };
export const Problems: StoryObj = { render: states.problems };
export const Broken: StoryObj = { render: states.broken };
export const Way: StoryObj = { render: states.way };
