using System.Reflection;
using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison not yet made, and where its snapshot lies.</summary>
internal sealed class SettingsTask(MethodInfo method, string sourceFile, string target, string extension)
{
    private string _directory = Path.GetDirectoryName(sourceFile)!;
    private string? _fileName;
    private string _parameters = "";

    /// <summary>Looks in another directory, relative to the source file's.</summary>
    public SettingsTask UseDirectory(string directory)
    {
        _directory = Path.Combine(Path.GetDirectoryName(sourceFile)!, directory);
        return this;
    }

    /// <summary>Names the snapshot otherwise than after the class and the method.</summary>
    public SettingsTask UseFileName(string fileName)
    {
        _fileName = fileName;
        return this;
    }

    /// <summary>Adds the arguments of a theory to the snapshot's name: <c>CLASS.METHOD_name=value</c>.</summary>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _parameters = string.Concat(method.GetParameters().Zip(parameters, (parameter, value) => $"_{parameter.Name}={value}"));
        return this;
    }

    /// <summary>Verify would put placeholders for this machine's paths; this stand-in leaves all text as it is.</summary>
    public SettingsTask DisableScrubbers() => this;

    public TaskAwaiter GetAwaiter() => CompareAsync().GetAwaiter();

    private Task CompareAsync()
    {
        var prefix = _fileName ?? $"{TypeName(method.ReflectedType!)}.{method.Name}{_parameters}";
        return new Snapshot(_directory, prefix, extension).CompareAsync(target);
    }

    private static string TypeName(Type type) => type.DeclaringType is { } parent ? $"{parent.Name}.{type.Name}" : type.Name;
}
