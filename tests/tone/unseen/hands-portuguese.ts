import type { UnseenLetter } from './unseen-letter';

/** Portuguese letters of many hands, written without a look at the engine: nearly all have everything, each in words of its own. */
export const handsPortuguese: readonly UnseenLetter[] = [
  {
    id: 'pt-d01-hand',
    lang: 'pt',
    country: null,
    stage: 'gentle',
    subject: 'Revisão do Fiesta',
    body: `Bom dia, seu Valdir, tudo em paz por aí?

É sobre a revisão do Fiesta. A ordem de serviço 2218 ficou em R$ 640 e era pra ter caído dia 3 de abril, mas aqui no meu extrato ainda não vi nada. Dá pro senhor ver isso até sexta, dia 12? O Pix é o mesmo da outra vez, o número do meu celular. Se o carro estiver com algum barulho estranho, ou se o valor não for o que a gente falou, me ligue que eu olho com o senhor.

Um abraço e bom trabalho,
Toninho da oficina`,
    labels: [],
  },
  {
    id: 'pt-d02-hand',
    lang: 'pt',
    country: null,
    stage: 'second',
    subject: 'Notinha 4471',
    body: `Oi, Jéssica! Aqui é a Lurdes, da loja de tecidos.

Tô fechando o caderno do mês e a notinha 4471 continua na minha gaveta: duzentos e oitenta reais, daquele linho que você levou. O combinado era dia 15 de maio. Você me fala mais ou menos que dia passa? Pode ser aqui no balcão mesmo, em dinheiro ou na maquininha. E se apertou, a gente divide, é só me dar um alô no zap.

Beijo grande pra você e pras meninas,
Lurdes`,
    labels: [],
  },
  {
    id: 'pt-d26-hand',
    lang: 'pt',
    country: null,
    stage: 'gentle',
    subject: 'Nota 3381',
    body: `A nota 3381, das tintas, ficou em R$ 745,00 e tinha vencimento no dia 11 de junho. Ainda não encontrei o pagamento no extrato da loja. Você pode ver isso pra mim até quarta, dia 18? O Pix é o CNPJ que está na nota. Se alguma lata veio errada, me chama que a gente troca.

Um abraço,
Gilson, Casa das Tintas`,
    labels: ['missing-greeting'],
  },
  {
    id: 'pt-d03-hand',
    lang: 'pt',
    country: null,
    stage: 'firm',
    subject: 'Honorários – nota 0093',
    body: `Prezado Sr. Henrique,

Retomo nossa conversa telefônica de 4 de junho a respeito dos honorários de consultoria descritos na nota 0093, no montante de R$ 7.800,00, com prazo encerrado em 30 de abril. Gostaria de contar com uma definição sua até 21 de junho: o pagamento integral ou uma proposta de datas que lhe seja viável. Os dados bancários do escritório constam do rodapé da própria nota. Caso haja algum ponto do trabalho que mereça ser revisto, terei gosto em ouvi-lo.

Receba meus cumprimentos,
Dra. Beatriz Quintela`,
    labels: [],
  },
  {
    id: 'pt-d04-hand',
    lang: 'pt',
    country: null,
    stage: 'pre-due',
    subject: 'Mensalidade de agosto, carnê 88',
    body: `Olá, família da Manuela!

Agosto já está chegando e com ele a folhinha nº 88 do carnê: 1.150 reais, para o dia 10. Mandamos com antecedência porque sabemos como a volta às aulas bagunça a agenda de todo mundo. O código de barras vai anexo. Podem nos confirmar se o arquivo abriu direitinho? A secretaria atende das 7h às 18h e conversa com calma sobre qualquer coisa, inclusive mudança de vencimento.

Com carinho,
Equipe da Escola Girassol`,
    labels: [],
  },
  {
    id: 'pt-d05-hand',
    lang: 'pt',
    country: null,
    stage: 'due',
    subject: 'Boleto 31207 – vencimento 14/03',
    body: `Boa tarde, Renata.

O boleto 31207, de R$ 2.364,90, está com vencimento para esta quinta, 14/03. Segue em PDF, com a linha digitável logo na primeira página. Consegue verificar se ele entrou na programação de vocês? Divergência de preço ou de quantidade, por favor, responda a este e-mail que eu trato com o comercial.

Att.,
Leandro Pacheco
Contas a receber – Distribuidora Serra Azul`,
    labels: [],
  },
  {
    id: 'pt-d06-hand',
    lang: 'pt',
    country: null,
    stage: 'gentle',
    subject: 'Aparelho da Sofia',
    body: `Olá, Patrícia, como vai? E a Sofia, se acostumando com o aparelho novo?

Vi aqui com a recepção que a manutenção de fevereiro (recibo 512, R$ 190,00) não consta como recebida; a data era 20 de fevereiro. Imagino que tenha passado batido na correria. Você poderia acertar na próxima consulta, na quinta? Aceitamos cartão e Pix lá na recepção. Se do seu lado isso já estiver resolvido, ou se ficou alguma dúvida sobre o tratamento, é só me escrever de volta.

Até quinta, com um sorriso,
Dra. Camila`,
    labels: [],
  },
  {
    id: 'pt-d28-hand',
    lang: 'pt',
    country: null,
    stage: 'second',
    subject: 'Mensalidade da natação',
    body: `Olá, Vanessa, tudo bem?

A mensalidade da natação do Davi, de R$ 260,00, tinha ficado para o dia 8 de abril e por enquanto não consta como paga. Você nos diz em que dia pretende acertar? A recepção recebe em cartão, dinheiro ou Pix, das 6h às 21h. Se o horário não estiver servindo ou se quiser conversar sobre o plano, pode responder este e-mail.

Um abraço molhado da equipe,
Academia Golfinho`,
    labels: ['missing-invoice'],
  },
  {
    id: 'pt-d07-hand',
    lang: 'pt',
    country: null,
    stage: 'second',
    subject: 'OS 77 / portão',
    body: `E aí, Marcão, beleza?

Rapaz, aquele serviço do portão, a OS 77, ainda tá pendurado comigo. Foram R$ 950 e a gente tinha marcado pro dia 28 de setembro. Rola de você me pagar até o dia 15? Meu Pix é o CPF que tá no orçamento. Se o portão não ficou como você queria, fala comigo que eu volto lá.

Tamo junto, abração,
Déo Serralheiro`,
    labels: [],
  },
  {
    id: 'pt-d08-hand',
    lang: 'pt',
    country: null,
    stage: 'final',
    subject: 'Contrato de locação 1406 – conversa sobre maio',
    body: `Estimada Sra. Ivone,

Já lhe escrevi em 12 e em 26 de junho, e volto com a mesma disposição de resolver entre nós. O aluguel referente ao contrato 1406, R$ 1.730,00, tinha prazo em 5 de maio e segue sem registro em nosso sistema. Peço que nos apresente, até 20 de julho, o pagamento ou um plano que caiba no seu orçamento; três ou quatro parcelas são perfeitamente possíveis. O boleto atualizado está na área do inquilino, no nosso site. Meu telefone direto é (31) 3222-0198 e atendo com prazer, também se a senhora entender que há algum engano.

Respeitosamente,
Otávio Lemos
Imobiliária Lemos`,
    labels: [],
  },
  {
    id: 'pt-d09-hand',
    lang: 'pt',
    country: null,
    stage: 'gentle',
    subject: 'da feira de Caruaru',
    body: `Dona Socorro, minha querida, boa tarde!

Espero que as vendas estejam boas por aí. Olhe, o pedido 603, das redes e das mantas, deu R$ 1.480 e a data dele foi domingo passado, dia 7. Como não apareceu nada na conta, resolvi lhe perguntar: a senhora já tem ideia de quando manda? É naquela conta da Caixa em nome de meu marido, a que a senhora já conhece. Qualquer aperreio, me telefone, viu? A gente sempre dá um jeito.

Fique com Deus,
Zefinha`,
    labels: [],
  },
  {
    id: 'pt-d10-hand',
    lang: 'pt',
    country: null,
    stage: 'firm',
    subject: 'NF 10.882 – pendência desde 2 de fevereiro',
    body: `Cláudio, bom dia.

NF 10.882. R$ 18.240,00. Pendente desde 2 de fevereiro.

Falamos por telefone nos dias 20 e 27 e ficou de sair um cronograma. Preciso dele até 15 de março, por escrito, para encaixar no planejamento do trimestre. Pagamento por TED, dados na segunda página da nota. Se as três datas que sugeri não servirem, proponha outras. Eu leio e respondo.

Cordialmente,
Irineu Backes`,
    labels: [],
  },
  {
    id: 'pt-d30-hand',
    lang: 'pt',
    country: null,
    stage: 'due',
    subject: 'Fatura 1458 – 20 de maio',
    body: `Olá, Sr. Benedito,

A fatura 1458, de R$ 530,00, tem vencimento em 20 de maio, referente à manutenção dos computadores. Conta para depósito: Itaú, agência 0711, conta 20455-8. Para dúvidas ou qualquer observação sobre o serviço, estou à disposição pelo telefone (85) 3111-0220.

Atenciosamente,
Jonas Freitas`,
    labels: ['missing-ask'],
  },
  {
    id: 'pt-d11-hand',
    lang: 'pt',
    country: null,
    stage: 'pre-due',
    subject: 'Fatura 2025-061 (site)',
    body: `Oi, Tati!

Só um toque antecipado: a fatura 2025-061, do site, cai na próxima segunda, 16 de junho. São R$ 3.200, como estava na proposta. Deixei o link de pagamento no final da fatura, aceita cartão e Pix. Vê pra mim se o CNPJ que usei é o certo? Se quiser mudar algo, trocar a data, dividir em duas, me chama sem cerimônia.

Beijos e boa semana,
Nanda`,
    labels: [],
  },
  {
    id: 'pt-d12-hand',
    lang: 'pt',
    country: null,
    stage: 'due',
    subject: 'Consórcio da formatura, recibo 19',
    body: `Pessoal, boa noite!

Chegou o dia 5 de outubro, data da nossa parcela da formatura, aquela do recibo 19. O valor não mudou: R$ 125 por aluno. A chave é o e-mail da comissão, comissao2025@formandos.example. Podem dar uma olhadinha e mandar o comprovante no grupo? Quem estiver passando por um mês difícil fala comigo no privado, que a comissão tem como adiar.

Um cheiro em todo mundo,
Rayane, tesoureira`,
    labels: [],
  },
  {
    id: 'pt-d13-hand',
    lang: 'pt',
    country: null,
    stage: 'second',
    subject: 'Peças entregues em 02/08 – duplicata 5530-B',
    body: `Senhor Arnaldo, bom dia.

Escrevi ao senhor no dia 9 e talvez a mensagem tenha se perdido. Trata-se da duplicata 5530-B, que completou ontem doze dias além do prazo, no valor de R$ 4.115,70. Ficaria grato se o senhor pudesse me indicar a data em que ela entra no caixa. O depósito é no Banco do Brasil, agência 1290-4, conta 33.017-x. Faltou peça, veio trocada, o preço saiu diferente? Conte-me e eu providencio a correção.

Muito obrigado e um bom dia de trabalho,
Jurandir Paes
Autopeças Paes`,
    labels: [],
  },
];
