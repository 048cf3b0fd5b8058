namespace Timeline.Tests.Engines;

/// <summary>An invented article in each of several languages, as newspapers write.</summary>
internal static class NewsOfOtherLanguages
{
    public const string Spanish =
        """
        La presa de Valdemora cede tras la tormenta

        La presa de Valdemora cedió el martes por la noche, informó ayer el gobierno regional. Los ingenieros habían encontrado grietas en el muro el 14 de enero; el día anterior había llovido sin pausa. El año pasado el ayuntamiento pidió una inspección, pero nadie la hizo. La presa se construyó en 1962 y fue reparada en los años 90. En los últimos meses el nivel del agua había subido un 11 por ciento. La alcaldesa, Irene Solís, dimitirá el 3 de febrero. El mar queda a veinte kilómetros.
        """;

    public const string French =
        """
        Le pont de Brévilliers rouvre

        Le pont de Brévilliers a rouvert lundi, a annoncé la mairie mercredi. Il avait été fermé le 2 décembre après une inspection. Le mois dernier, des ouvriers ont remplacé deux câbles. L'année dernière, le conseil avait refusé les travaux. La construction a commencé en 1931 ; l'année suivante, une crue l'a interrompue. Le maire participera à la cérémonie du 8 février. « Ce n'est pas un jeu », dit-il.
        """;

    public const string German =
        """
        Streik am Hafen von Nordersund endet

        Die Arbeiter am Hafen von Nordersund haben am Montag ihren Streik beendet. Er hatte am 9. Januar begonnen. Am nächsten Tag wurden elf Schiffe umgeleitet. Vor drei Jahren hatte der letzte Streik stattgefunden. In den letzten Jahren sind die Löhne kaum gestiegen. Im vergangenen Jahr verlor der Hafen zwei Reedereien. Die Gewerkschaft stimmt am 3. Februar ab. Gestern sprach der Direktor von einem guten Ende.
        """;

    public const string Portuguese =
        """
        Incêndio destrói mercado em Vila Serena

        Um incêndio destruiu o mercado de Vila Serena na terça-feira. Os bombeiros apagaram o fogo na quarta-feira. No ano passado, o mercado recebeu uma multa. Na semana passada, um fiscal visitou o prédio. O mercado foi aberto em 1987. Naquele ano, a cidade tinha cinco mil habitantes. As obras começam em 10 de fevereiro.
        """;

    public const string Italian =
        """
        Riapre il teatro di Montevento

        Il teatro di Montevento ha riaperto sabato con un concerto. Era chiuso dal 2016. L'anno scorso il comune ha trovato i fondi. Il 12 gennaio gli operai hanno finito il tetto; il giorno dopo è caduta la neve. Negli ultimi anni il paese ha perso il 6% degli abitanti. La stagione comincia il 7 febbraio.
        """;

    public const string Chinese =
        """
        青湖大桥重新通车

        青湖大桥1月20日重新通车。去年12月，工程师发现裂缝。1月14日，市政府关闭了大桥；次日开始维修。两年前，市长提出修建新桥。最近，居民多次投诉。工程将于2月3日完成。
        """;
}
