/** A letter that was begun and is about something that was settled or disputed meanwhile. */
export const overtaken = {
  region: 'Carta que empezaste',
  title: 'La carta que empezaste para {{name}} ya no cuadra',
  cancelled: 'Habla de la factura {{invoice}}, que se canceló entretanto.',
  credited: 'Habla de la factura {{invoice}}, que se saldó entretanto con una nota de crédito.',
  paid: 'Habla de la factura {{invoice}}, que se pagó entretanto.',
  disputed: 'Habla de la factura {{invoice}}, que está en reclamo desde entonces.',
  unnamed: 'sin número',
  more_one: 'Y de {{n}} más que también cambió.',
  more_other: 'Y de {{n}} más que también cambiaron.',
  all: 'Ya no hace falta: bórrala sin enviarla.',
  part: 'Antes de enviarla, quítalas del texto o empieza la carta de nuevo.',
  drop: 'Ya no la enviaré',
  dropped: 'Carta descartada: sigue como si no se hubiera escrito',
} as const;
