import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as states from './lotse-widget.states.ts';

export default { title: 'lotse-widget', component: 'lotse-widget' } satisfies Meta;

export const Launcher: StoryObj = { render: states.launcher };
export const LauncherOnTheLeft: StoryObj = { render: states.launcherOnTheLeft };
export const LauncherWithNews: StoryObj = { render: states.launcherWithNews };
export const Home: StoryObj = { render: states.home };
export const HomeClosedHours: StoryObj = { render: states.homeClosedHours };
export const HomeOnAHoliday: StoryObj = { render: states.homeOnAHoliday };
export const HomeHoursUnknown: StoryObj = { render: states.homeHoursUnknown };
export const HomeWithOneWayOnly: StoryObj = { render: states.homeWithOneWayOnly };
export const HomeWithoutArticles: StoryObj = { render: states.homeWithoutArticles };
export const HomeWithoutSearch: StoryObj = { render: states.homeWithoutSearch };
export const HomeWithAConversation: StoryObj = { render: states.homeWithAConversation };
export const HomeWithNews: StoryObj = { render: states.homeWithNews };
export const HomeLoading: StoryObj = { render: states.homeLoading };
export const HomeUnavailable: StoryObj = { render: states.homeUnavailable };
export const HomeOffline: StoryObj = { render: states.homeOffline };
export const HomeWithLongTexts: StoryObj = { render: states.homeWithLongTexts };
export const HomeRightToLeft: StoryObj = { render: states.homeRightToLeft };
export const HomeAtTheLeft: StoryObj = { render: states.homeAtTheLeft };
export const Ways: StoryObj = { render: states.ways };
export const WaysClosedHours: StoryObj = { render: states.waysClosedHours };
export const WaysOnAHoliday: StoryObj = { render: states.waysOnAHoliday };
export const WaysUnavailable: StoryObj = { render: states.waysUnavailable };
export const Failed: StoryObj = { render: states.failed };
export const BrightBrand: StoryObj = { render: states.brightBrand };
