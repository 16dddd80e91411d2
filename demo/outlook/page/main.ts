import { bootElementId, type Boot } from '../boot';
import { Outlook } from './outlook';
import { freshState } from './state';
import styles from './styles.css?raw';
import { hookFor } from './twin-hook';

const boot = JSON.parse(document.getElementById(bootElementId)?.textContent ?? 'null') as Boot;
const sheet = document.createElement('style');
sheet.textContent = styles;
document.head.append(sheet);
const outlook = new Outlook(freshState(boot));
window.outlookTwin = hookFor(outlook);
if (boot.variants.open !== null) window.outlookTwin.open(boot.variants.open);
if (boot.variants.pane) outlook.openPane();
