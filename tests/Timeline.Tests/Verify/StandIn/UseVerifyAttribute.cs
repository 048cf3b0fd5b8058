using System.Reflection;
using Xunit.Sdk;

[assembly: VerifyXunit.UseVerify]

namespace VerifyXunit;

/// <summary>Remembers which test runs, as snapshots are named after it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Current = new();

    public static MethodInfo Method => Current.Value ?? throw new InvalidOperationException("Verify was called outside a test.");

    public override void Before(MethodInfo methodUnderTest) => Current.Value = methodUnderTest;

    public override void After(MethodInfo methodUnderTest) => Current.Value = null;
}
