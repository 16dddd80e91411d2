import compose from './styles/compose.css?inline';
import composeFields from './styles/compose-fields.css?inline';
import composeShapes from './styles/compose-shapes.css?inline';
import frame from './styles/frame.css?inline';
import list from './styles/list.css?inline';
import navigation from './styles/navigation.css?inline';
import thread from './styles/thread.css?inline';

/** Puts the twin's own looks into the page. */
export function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([frame, navigation, list, thread, compose, composeFields, composeShapes].join('\n'));
  document.adoptedStyleSheets = [sheet];
}
