using Timeline;

namespace TimelineSample;

/// <summary>What the options ask of a timeline.</summary>
internal sealed record Question
{
    /// <summary>The statuses of events that did or may come to pass, as the options write them.</summary>
    public static IReadOnlyDictionary<string, EventStatus> Statuses { get; } = new Dictionary<string, EventStatus>(StringComparer.OrdinalIgnoreCase)
    {
        ["actual"] = EventStatus.Actual,
        ["planned"] = EventStatus.Planned,
        ["predicted"] = EventStatus.Predicted,
        ["state"] = EventStatus.State,
    };

    public required string[] About { get; init; }

    public required DateSpan Days { get; init; }

    public required string[] Sources { get; init; }

    public required EventStatus[] Status { get; init; }

    public required int? Top { get; init; }

    /// <summary>What the timeline answers: the questions in any order, and of what they keep the most salient.</summary>
    public EventTimeline Ask(EventTimeline timeline)
    {
        timeline = Days == default ? timeline : timeline.Between(Days);
        timeline = About.Length == 0 ? timeline : timeline.About(About);
        timeline = Sources.Length == 0 ? timeline : timeline.ToldBy(Sources);
        timeline = Status.Length == 0 ? timeline : timeline.WithStatus(Status);
        return Top is { } count ? timeline.Top(count) : timeline;
    }
}
