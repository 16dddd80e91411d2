/** When something of ours failed. */
export const storage = {
  failedTitle: 'No se pudieron abrir tus datos',
  failedText: 'No hemos cambiado nada. Vuelve a intentar; si sigue igual, reinicia el navegador.',
} as const;
